/** Grids of cells: their headers, what the columns mean, and whoever reads a kind of them. */
@NullMarked
package ru.orientir.importing.recogniser.table;

import org.jspecify.annotations.NullMarked;
