package ru.orientir.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.review.SourceView;

/** The large parts of an import. The uploaded bytes stay in the database and are read as a stream, never mapped. */
@Entity
@Table(name = "imported_document")
class ImportedDocument {
    @Id
    @Column(name = "import_id")
    private UUID importId;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SourceView source;

    /** As the recogniser has read it: what the document says, before people correct it. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Draft recognised;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Draft draft;

    /** What the rows of the draft have become, by their keys; null until then, and for what was confirmed before this was kept. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, UUID> rows;

    protected ImportedDocument() {}

    void recognised(SourceView from, Draft as) {
        source = from;
        recognised = as;
        draft = as;
    }

    void correct(Draft corrected) {
        draft = corrected;
    }

    void confirmed(Map<String, UUID> become) {
        rows = become;
    }

    @Nullable
    SourceView source() {
        return source;
    }

    @Nullable
    Draft draft() {
        return draft;
    }
}
