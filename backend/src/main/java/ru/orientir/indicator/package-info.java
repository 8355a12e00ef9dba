/** Indicators and the versions of their definitions, under codes. */
package ru.orientir.indicator;
