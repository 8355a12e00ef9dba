/** Projects and their passports: goals, stages, directions, staffing, SWOT, bodies. */
@NullMarked
package ru.orientir.project;

import org.jspecify.annotations.NullMarked;
