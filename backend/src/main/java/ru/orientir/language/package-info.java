/** What Russian official texts mean: schedules, responsible parties, names. Pure Java, no database, no HTTP. */
package ru.orientir.language;
