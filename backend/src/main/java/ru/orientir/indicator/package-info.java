/** Indicators and the versions of their definitions, under codes. */
@NullMarked
package ru.orientir.indicator;

import org.jspecify.annotations.NullMarked;
