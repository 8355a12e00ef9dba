/** Roadmaps: nested sections and activities with schedules and responsible parties. Here is what one can do with them. */
@NullMarked
package ru.orientir.roadmap;

import org.jspecify.annotations.NullMarked;
