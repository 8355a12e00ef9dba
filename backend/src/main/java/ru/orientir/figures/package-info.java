/**
 * Which numbers, as of when, seen by whom, summed how: the one room for that question. Each part of it stands in a room of its own,
 * and whoever shows figures asks there: {@code moment} (as of when), {@code sight} (for whom), {@code reporter} (of whom),
 * {@code observation} (what was said), {@code rollup} (summed how), {@code target} (aiming at what), {@code name} (by which code).
 * The rules and their reasons: {@code docs/decisions/figures.md}.
 */
@NullMarked
package ru.orientir.figures;

import org.jspecify.annotations.NullMarked;
