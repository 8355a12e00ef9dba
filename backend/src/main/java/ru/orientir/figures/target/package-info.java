/** Aiming at what: the target in force at an organisation. */
@Face
package ru.orientir.figures.target;

import ru.orientir.platform.Face;
