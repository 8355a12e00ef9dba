package ru.orientir.importing.reader.safety;

import java.time.Duration;

/**
 * What a document may cost. A 200-page order stays far below each; together they keep the reader of one document within
 * about 200 MB of heap.
 */
public final class Limits {

    public static final long FILE_BYTES = 30L << 20;
    public static final int ROWS = 10_000;
    public static final int COLUMNS = 256;
    public static final int CELLS = 400_000;
    public static final int PARAGRAPHS = 100_000;
    /** Characters of one paragraph or cell. */
    public static final int TEXT = 500_000;
    /** Characters of the whole document. */
    public static final int DOCUMENT_TEXT = 16_000_000;
    /** Characters of a file that is read as one tree of markup. */
    public static final int MARKUP_CHARACTERS = 8 << 20;
    /** Elements, groups or tables inside one another. */
    public static final int DEPTH = 400;

    public static final int PAGES = 2_000;
    public static final Duration TIME = Duration.ofSeconds(90);

    private Limits() {}
}
