/** Summed how: values added up over a subtree, by the rule of each indicator. */
@Face
package ru.orientir.figures.rollup;

import ru.orientir.platform.Face;
