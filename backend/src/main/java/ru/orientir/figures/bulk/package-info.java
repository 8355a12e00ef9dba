/** Many values at once: copied into the database as they come, and judged there as a set. */
package ru.orientir.figures.bulk;
