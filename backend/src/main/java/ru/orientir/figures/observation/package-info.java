/** What was measured: append-only observations, their roll-ups over the organisation tree, and the bulk load. */
@Face
package ru.orientir.figures.observation;

import ru.orientir.platform.Face;
