/** As of when: the one text, in SQL, of what was known at a moment. */
@Face
package ru.orientir.figures.moment;

import ru.orientir.platform.Face;
