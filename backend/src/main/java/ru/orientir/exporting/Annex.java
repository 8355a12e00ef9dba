package ru.orientir.exporting;

import java.util.List;

/**
 * A table with its diagram, as it is put to an order.
 *
 * @param facts period, completeness, moment: what a reader must know of every figure
 * @param notes below the table: the method, and what the signs mean
 */
record Annex(String title, List<String> facts, AnnexTable table, List<String> notes) {}
