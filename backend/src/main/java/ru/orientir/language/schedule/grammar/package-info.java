/** What the words of a phrase say, piece by piece: dates and their roles, how often, schedules kept elsewhere. Years are still open. */
@NullMarked
package ru.orientir.language.schedule.grammar;

import org.jspecify.annotations.NullMarked;
