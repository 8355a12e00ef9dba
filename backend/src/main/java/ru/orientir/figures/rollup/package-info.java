/** Summed how: values added up over a subtree, by the rule of each indicator. */
@Face
@NullMarked
package ru.orientir.figures.rollup;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
