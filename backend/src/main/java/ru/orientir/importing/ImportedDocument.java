package ru.orientir.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Draft draft;

    protected ImportedDocument() {}

    void recognised(SourceView from, Draft as) {
        source = from;
        draft = as;
    }

    void correct(Draft corrected) {
        draft = corrected;
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
