/** What was said: append-only observations, written through one gate, and read as they stood at a moment. */
@Face
package ru.orientir.figures.observation;

import ru.orientir.platform.Face;
