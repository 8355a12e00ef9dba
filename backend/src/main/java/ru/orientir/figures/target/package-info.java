/** Aiming at what: the target in force at an organisation. */
@Face
@NullMarked
package ru.orientir.figures.target;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
