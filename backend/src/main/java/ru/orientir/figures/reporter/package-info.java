/** Of whom: who must report what in a period. */
@Face
package ru.orientir.figures.reporter;

import ru.orientir.platform.Face;
