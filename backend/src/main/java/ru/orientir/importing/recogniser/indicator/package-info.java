/** Indicators: a methodology table and a list in prose joined, and what is wrong with them by their own words. */
@NullMarked
package ru.orientir.importing.recogniser.indicator;

import org.jspecify.annotations.NullMarked;
