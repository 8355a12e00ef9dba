package ru.orientir.collection.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.entry.Answer;
import ru.orientir.figures.observation.ObservationSource;

/** One cell of a form as it was typed; seen through its submission, which is where the scope is checked. */
@Entity
@Table(name = "draft_cell")
@IdClass(DraftCell.Key.class)
public class DraftCell {
    @Id
    @Column(name = "submission_id")
    private UUID submissionId;

    @Id
    @Column(name = "version_id")
    private int versionId;

    @Id
    private String slice;

    @Enumerated(EnumType.STRING)
    private Answer.Status status = Answer.Status.EMPTY;

    private @Nullable String numerator;
    private @Nullable String denominator;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID @Nullable [] members;

    private @Nullable String note;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> explanations = Map.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> evidence = List.of();

    private boolean flagged;

    @Column(name = "flag_note")
    private @Nullable String flagNote;

    @Enumerated(EnumType.STRING)
    private ObservationSource source = ObservationSource.FORM;

    @Column(name = "source_file")
    private @Nullable String sourceFile;

    @Column(name = "typed_by")
    private String typedBy;

    @Column(name = "typed_at")
    private Instant typedAt;

    private int revision;
    private boolean complete;

    protected DraftCell() {}

    record Key(UUID submissionId, int versionId, String slice) implements Serializable {}

    /** Who types, and through what. */
    record Typist(String name, ObservationSource source, @Nullable String file) {}

    static DraftCell empty(UUID submissionId, int versionId, String slice) {
        var cell = new DraftCell();
        cell.submissionId = submissionId;
        cell.versionId = versionId;
        cell.slice = slice;
        return cell;
    }

    /** Takes what was typed as the next revision. */
    void take(Typed typed, Typist by) {
        status = typed.status();
        numerator = typed.numerator();
        denominator = typed.denominator();
        members = typed.members().isEmpty() ? null : typed.members().toArray(UUID[]::new);
        note = typed.note();
        explanations = typed.explanations();
        evidence = typed.evidence();
        source = by.source();
        sourceFile = by.file();
        typedBy = by.name();
        typedAt = Instant.now();
        revision++;
    }

    /** Whether everything asked is answered with what can be read. */
    void completed(boolean isComplete) {
        complete = isComplete;
    }

    /** The coordinator asks for this cell again. */
    public void flag(@Nullable String why, String by) {
        flagged = true;
        flagNote = why;
        if (typedAt == null) {
            typedBy = by;
            typedAt = Instant.now();
        }
    }

    public void unflag() {
        flagged = false;
        flagNote = null;
    }

    Typed typed() {
        return new Typed(status, numerator, denominator, members(), note, explanations, evidence);
    }

    boolean says(Typed other) {
        return Objects.equals(typed(), other);
    }

    int versionId() {
        return versionId;
    }

    String slice() {
        return slice;
    }

    public List<UUID> members() {
        return members == null ? List.of() : List.of(members);
    }

    public @Nullable String note() {
        return note;
    }

    boolean isFlagged() {
        return flagged;
    }

    @Nullable
    String flagNote() {
        return flagNote;
    }

    public ObservationSource source() {
        return source;
    }

    @Nullable
    public String sourceFile() {
        return sourceFile;
    }

    /** Absent while nobody has typed anything. */
    @Nullable
    String typedBy() {
        return revision == 0 ? null : typedBy;
    }

    @Nullable
    Instant typedAt() {
        return revision == 0 ? null : typedAt;
    }

    int revision() {
        return revision;
    }
}
