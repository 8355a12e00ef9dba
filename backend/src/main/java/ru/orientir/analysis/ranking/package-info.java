/** Organisations ranked by indicators, every place explained. */
@Face
package ru.orientir.analysis.ranking;

import ru.orientir.platform.Face;
