/** What is aimed at and what is known beforehand: targets with the level they are set for, known figures. */
@Face
@NullMarked
package ru.orientir.indicator.target;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
