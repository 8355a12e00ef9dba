/** What the words of a phrase say, piece by piece: dates and their roles, how often, schedules kept elsewhere. Years are still open. */
package ru.orientir.language.schedule.grammar;
