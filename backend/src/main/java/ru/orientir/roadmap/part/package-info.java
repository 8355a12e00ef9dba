/** A roadmap and its parts, sections and activities: what is written, kept and answered of each. */
@Face
package ru.orientir.roadmap.part;

import ru.orientir.platform.Face;
