/** What was said: append-only observations, written through one gate, and read as they stood at a moment. */
@Face
@NullMarked
package ru.orientir.figures.observation;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
