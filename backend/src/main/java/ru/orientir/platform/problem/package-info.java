/** Errors as problems (RFC 9457): the catalogue, how they are raised, and how every exception becomes one. */
@Face
package ru.orientir.platform.problem;

import ru.orientir.platform.Face;
