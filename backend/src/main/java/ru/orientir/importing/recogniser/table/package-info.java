/** Grids of cells: their headers, what the columns mean, and whoever reads a kind of them. */
package ru.orientir.importing.recogniser.table;
