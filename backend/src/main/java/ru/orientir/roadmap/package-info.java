/** Roadmaps: nested sections and activities with schedules and responsible parties. Here is what one can do with them. */
package ru.orientir.roadmap;
