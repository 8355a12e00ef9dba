/** By which code: the indicators, versions, periods and organisations that names stand for. */
@Face
package ru.orientir.figures.name;

import ru.orientir.platform.Face;
