/** What the numbers say: rankings that explain every place, dynamics, and the summary of organisations by indicators. */
package ru.orientir.analysis;
