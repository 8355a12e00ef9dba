/** What is aimed at and what is known beforehand: targets with the level they are set for, known figures. */
@Face
package ru.orientir.indicator.target;

import ru.orientir.platform.Face;
