package ru.orientir.organisation.person;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.responsible.HeadPost;
import ru.orientir.platform.Lists;
import ru.orientir.platform.access.ScopeFilter;
import ru.orientir.platform.access.Scoped;
import ru.orientir.platform.change.ChangeSetId;
import ru.orientir.platform.clock.Today;
import ru.orientir.platform.history.Tracked;
import ru.orientir.platform.http.Trash;

/** A person with the posts held over time. Whoever leaves a post keeps the line with its last day. */
@Entity
@Filter(name = ScopeFilter.NAME, condition = ScopeFilter.CONDITION)
@Tracked(value = "person", permission = "person:read", untold = "displayName")
public class Person implements Scoped {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ChangeSetId
    private long version;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "given_name")
    private @Nullable String givenName;

    private @Nullable String patronymic;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PersonInput.Position> positions = List.of();

    private @Nullable String email;
    private @Nullable String phone;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false, columnDefinition = "tsvector")
    private String search;

    protected Person() {}

    /** Public for the importer; everybody else creates a person over HTTP. */
    public static Person create(UUID ownerId, PersonInput input) {
        var person = new Person();
        person.replace(ownerId, input);
        return person;
    }

    public void replace(UUID newOwnerId, PersonInput input) {
        Trash.requireOut(deletedAt);
        ownerId = newOwnerId;
        familyName = input.familyName();
        givenName = input.givenName();
        patronymic = input.patronymic();
        positions = Lists.of(input.positions());
        email = input.email();
        phone = input.phone();
    }

    void trash(Instant moment) {
        Trash.requireOut(deletedAt);
        deletedAt = moment;
    }

    void restore() {
        Trash.requireIn(deletedAt);
        deletedAt = null;
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

    /** Family name first, for sorting and to be compared with printed names. */
    public String displayName() {
        return Stream.of(familyName, givenName, patronymic)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    @Override
    public PersonView view() {
        return new PersonView(
                id,
                String.valueOf(version),
                ownerId,
                familyName,
                givenName,
                patronymic,
                displayName(),
                positions,
                email,
                phone,
                deletedAt);
    }

    /** The organisations headed today. */
    List<UUID> headed() {
        var today = Today.date();
        return positions.stream()
                .filter(post -> HeadPost.is(post.title()) && post.isHeldOn(today))
                .map(PersonInput.Position::organisationId)
                .distinct()
                .toList();
    }

    String familyName() {
        return familyName;
    }
}
