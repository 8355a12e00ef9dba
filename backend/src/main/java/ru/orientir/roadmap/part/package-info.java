/** A roadmap and its parts, sections and activities: what is written, kept and answered of each. */
@Face
@NullMarked
package ru.orientir.roadmap.part;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
