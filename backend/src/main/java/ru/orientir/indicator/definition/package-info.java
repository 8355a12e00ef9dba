/** What a definition says: type, methodology, disaggregations, thresholds, and the one arithmetic of values. */
@Face
@NullMarked
package ru.orientir.indicator.definition;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
