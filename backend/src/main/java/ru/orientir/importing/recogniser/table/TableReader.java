package ru.orientir.importing.recogniser.table;

/** Reads one kind of table. A table goes to the first reader that can, the most certain ones asked first. */
public interface TableReader {

    /** Whether this is a table of its kind, by what it holds and by what the prose above has said of it. */
    boolean reads(Grid grid, TableShape shape);

    void read(Grid grid, TableShape shape);
}
