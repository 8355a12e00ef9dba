/** What the indicators say about an organisation, and organisations set against indicators. */
@Face
package ru.orientir.analysis.summary;

import ru.orientir.platform.Face;
