/** Seen by whom: whose values a caller may see, how exactly, and which of them stay hidden. */
@Face
@NullMarked
package ru.orientir.figures.sight;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
