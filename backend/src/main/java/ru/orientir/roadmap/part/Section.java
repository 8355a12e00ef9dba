package ru.orientir.roadmap.part;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.access.ScopeFilter;
import ru.orientir.platform.access.Scoped;
import ru.orientir.platform.change.ChangeSetId;
import ru.orientir.platform.history.Tracked;
import ru.orientir.platform.http.Trash;

/** A section of a roadmap, perhaps inside another one. */
@Entity
@Filter(name = ScopeFilter.NAME, condition = ScopeFilter.CONDITION)
@Tracked(value = "section", permission = RoadmapRepository.READ)
public non-sealed class Section implements Scoped, Placed {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ChangeSetId
    private long version;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "roadmap_id")
    private UUID roadmapId;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    private @Nullable String number;
    private String title;

    @Column(name = "stage_key")
    private @Nullable String stageKey;

    private long position;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    protected Section() {}

    /** @param position see {@link Positions} */
    public static Section create(Roadmap roadmap, SectionInput input, long position) {
        roadmap.requireOutOfTrash();
        var section = new Section();
        section.ownerId = roadmap.ownerId();
        section.roadmapId = roadmap.id();
        section.position = position;
        section.replace(input);
        return section;
    }

    public void replace(SectionInput input) {
        Trash.requireOut(deletedAt);
        parentId = input.parentId();
        number = input.number();
        title = input.title();
        stageKey = input.stageKey();
    }

    /** @param newNumber null to keep its own */
    public void arrange(@Nullable UUID newParentId, @Nullable String newNumber) {
        parentId = newParentId;
        number = newNumber == null ? number : newNumber;
    }

    /** The moment it was put into the trash, by which what went with it is found. */
    public Instant requireInTrash() {
        return Trash.requireIn(deletedAt);
    }

    public void trash(Instant moment) {
        Trash.requireOut(deletedAt);
        deletedAt = moment;
    }

    /** @throws ProblemException 409 while it lies in the trash */
    public void requireOutOfTrash() {
        Trash.requireOut(deletedAt);
    }

    /** Whether it lies in the trash. */
    public boolean isTrashed() {
        return deletedAt != null;
    }

    @Override
    public void moveTo(long newPosition) {
        position = newPosition;
    }

    @Override
    public long position() {
        return position;
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

    public UUID roadmapId() {
        return roadmapId;
    }

    /** The section it stands in; null at the top. */
    @Nullable
    public UUID parentId() {
        return parentId;
    }

    @Override
    public SectionView view() {
        return new SectionView(
                id, String.valueOf(version), roadmapId, parentId, number, title, stageKey, position, deletedAt);
    }
}
