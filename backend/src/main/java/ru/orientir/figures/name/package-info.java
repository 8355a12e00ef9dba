/** By which code: the indicators, versions, periods and organisations that names stand for. */
@Face
@NullMarked
package ru.orientir.figures.name;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
