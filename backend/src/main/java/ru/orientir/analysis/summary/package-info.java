/** What the indicators say about an organisation, and organisations set against indicators. */
@Face
@NullMarked
package ru.orientir.analysis.summary;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
