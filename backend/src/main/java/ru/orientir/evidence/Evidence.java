package ru.orientir.evidence;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.About;
import ru.orientir.platform.access.ScopeFilter;
import ru.orientir.platform.access.Scoped;
import ru.orientir.platform.change.ChangeSetId;

/** What proves something («подтверждение»). It is never changed; a better one is another one. */
@Entity
@Filter(name = ScopeFilter.NAME, condition = ScopeFilter.CONDITION)
public class Evidence implements Scoped {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ChangeSetId
    private long version;

    @Column(name = "owner_id")
    private UUID ownerId;

    private String about;

    @Column(name = "about_id")
    private UUID aboutId;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private @Nullable String number;

    private @Nullable LocalDate date;

    private @Nullable String link;

    @Column(name = "name")
    private @Nullable String fileName;

    @Column(name = "media_type")
    @Enumerated(EnumType.STRING)
    private @Nullable FileType fileType;

    private @Nullable Integer size;
    private @Nullable String sha256;

    @Basic(fetch = FetchType.LAZY)
    private byte @Nullable [] content;

    protected Evidence() {}

    static Evidence of(About about, UUID ownerId, EvidenceInput input) {
        var evidence = new Evidence();
        evidence.ownerId = ownerId;
        evidence.about = about.entity();
        evidence.aboutId = about.id();
        evidence.kind = input.meant();
        evidence.number = input.number;
        evidence.date = input.date;
        evidence.link = input.link;
        return evidence;
    }

    Evidence with(String name, FileType type, byte[] file) {
        fileName = name;
        fileType = type;
        size = file.length;
        sha256 = DigestUtils.sha256Hex(file);
        content = file;
        return this;
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

    @Nullable
    String fileName() {
        return fileName;
    }

    byte @Nullable [] content() {
        return content;
    }

    /** As it stands beside what it proves. */
    EvidenceRef ref() {
        return new EvidenceRef(id, fileName, size, kind, number, date, link);
    }

    @Override
    public EvidenceView view() {
        return new EvidenceView(
                id,
                String.valueOf(version),
                about,
                aboutId,
                kind,
                number,
                date,
                link,
                fileName,
                fileType,
                size,
                sha256);
    }
}
