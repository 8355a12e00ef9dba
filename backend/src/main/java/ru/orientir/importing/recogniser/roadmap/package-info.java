/** Roadmaps: rows become sections and activities, whichever way a plan was written. */
package ru.orientir.importing.recogniser.roadmap;
