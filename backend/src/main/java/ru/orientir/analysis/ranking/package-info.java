/** Organisations ranked by indicators, every place explained. */
@Face
@NullMarked
package ru.orientir.analysis.ranking;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
