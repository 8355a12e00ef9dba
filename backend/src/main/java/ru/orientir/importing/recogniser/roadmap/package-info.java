/** Roadmaps: rows become sections and activities, whichever way a plan was written. */
@NullMarked
package ru.orientir.importing.recogniser.roadmap;

import org.jspecify.annotations.NullMarked;
