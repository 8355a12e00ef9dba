/** Of whom: who must report what in a period. */
@Face
@NullMarked
package ru.orientir.figures.reporter;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
