/** Seen by whom: whose values a caller may see, how exactly, and which of them stay hidden. */
@Face
package ru.orientir.figures.sight;

import ru.orientir.platform.Face;
