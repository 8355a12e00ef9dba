/** What the numbers say: rankings that explain every place, dynamics, and the summary of organisations by indicators. */
@NullMarked
package ru.orientir.analysis;

import org.jspecify.annotations.NullMarked;
