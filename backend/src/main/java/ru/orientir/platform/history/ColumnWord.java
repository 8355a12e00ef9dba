package ru.orientir.platform.history;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Puts beside a number that a row points with what its entity reads in its place, such as the code of a period. */
public interface ColumnWord {
    /** @param row by names of columns; without that number it stays as it is */
    void addTo(ObjectNode row);
}
