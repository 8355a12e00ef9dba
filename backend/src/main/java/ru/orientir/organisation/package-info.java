/** The tree of region, municipality and school, with names and codes over time, and what all below say alike: parties, grades, schedules in JSON. */
@NullMarked
package ru.orientir.organisation;

import org.jspecify.annotations.NullMarked;
