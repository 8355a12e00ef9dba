/** Projects and their passports: goals, stages, directions, staffing, SWOT, bodies. */
package ru.orientir.project;
