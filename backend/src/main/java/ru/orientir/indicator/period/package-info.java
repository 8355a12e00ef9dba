/** Reporting periods: school and calendar years, quarters, terms, and the days each has in a place. */
@Face
@NullMarked
package ru.orientir.indicator.period;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
