package ru.orientir.collection;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.UuidGenerator;
import ru.orientir.platform.access.ScopeFilter;
import ru.orientir.platform.access.Scoped;
import ru.orientir.platform.change.ChangeSetId;

/** A file that proves an answer («подтверждение»). It is never changed; a better one is another one. */
@Entity
@Filter(name = ScopeFilter.NAME, condition = ScopeFilter.CONDITION)
class Evidence implements Scoped {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ChangeSetId
    private long version;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "submission_id")
    private UUID submissionId;

    private String name;

    @Column(name = "media_type")
    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private int size;
    private String sha256;

    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    protected Evidence() {}

    static Evidence of(Submission submission, String name, EvidenceKind kind, byte[] content) {
        var evidence = new Evidence();
        evidence.ownerId = submission.ownerId();
        evidence.submissionId = submission.id();
        evidence.name = name;
        evidence.kind = kind;
        evidence.size = content.length;
        evidence.sha256 = DigestUtils.sha256Hex(content);
        evidence.content = content;
        return evidence;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID ownerId() {
        return ownerId;
    }

    @Override
    public long version() {
        return version;
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    @Override
    public EvidenceView view() {
        return new EvidenceView(id, String.valueOf(version), submissionId, name, kind, size, sha256);
    }
}
