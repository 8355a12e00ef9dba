/** Many values at once: copied into the database as they come, and judged there as a set. */
@NullMarked
package ru.orientir.figures.bulk;

import org.jspecify.annotations.NullMarked;
