/** Roadmaps: nested sections and activities with schedules and responsible parties. */
package ru.orientir.roadmap;
