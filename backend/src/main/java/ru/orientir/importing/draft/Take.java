package ru.orientir.importing.draft;

/** What a person wants of a row that the document and the roadmap tell differently. */
public enum Take {
    /** As people have it: it stays, or stays away. */
    MINE,
    /** As the document says: what it no longer has goes to the trash. */
    THEIRS,
    /** As people have it, with the document's row beside it. */
    BOTH
}
