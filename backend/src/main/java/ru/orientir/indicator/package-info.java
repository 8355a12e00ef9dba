/** What is measured: definitions in versions, reporting periods, targets, and the one arithmetic of values. */
package ru.orientir.indicator;
