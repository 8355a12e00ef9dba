/** Errors as problems (RFC 9457): the catalogue, how they are raised, and how every exception becomes one. */
@Face
@NullMarked
package ru.orientir.platform.problem;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
