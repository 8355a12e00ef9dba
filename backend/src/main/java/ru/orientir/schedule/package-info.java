/** The date language: reads the schedule phrases coordinators write, and keeps their words beside what was understood. */
package ru.orientir.schedule;
