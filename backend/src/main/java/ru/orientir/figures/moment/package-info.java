/** As of when: the one text, in SQL, of what was known at a moment. */
@Face
@NullMarked
package ru.orientir.figures.moment;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
