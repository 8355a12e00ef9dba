/** What Russian official texts mean: schedules, responsible parties, names. Pure Java, no database, no HTTP. */
@NullMarked
package ru.orientir.language;

import org.jspecify.annotations.NullMarked;
