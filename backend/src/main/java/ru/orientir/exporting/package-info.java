/**
 * Tables that leave the system as annexes to an order: the summary table of organisations by indicators and the ranking, with their diagrams. They are
 * passed on, so whoever makes them, they show what everybody may see: small cohorts stay hidden.
 */
@NullMarked
package ru.orientir.exporting;

import org.jspecify.annotations.NullMarked;
