/** What a definition says: type, methodology, disaggregations, thresholds, and the one arithmetic of values. */
@Face
package ru.orientir.indicator.definition;

import ru.orientir.platform.Face;
