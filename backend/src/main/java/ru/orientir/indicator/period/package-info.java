/** Reporting periods: school and calendar years, quarters, terms, and the days each has in a place. */
@Face
package ru.orientir.indicator.period;

import ru.orientir.platform.Face;
