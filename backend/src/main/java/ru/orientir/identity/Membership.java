package ru.orientir.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.access.ScopeFilter;
import ru.orientir.platform.access.Scoped;
import ru.orientir.platform.change.ChangeSetId;
import ru.orientir.platform.history.Tracked;

/** A role somebody holds in the subtree of an organisation, for a time or until it is ended. */
@Entity
@Filter(name = ScopeFilter.NAME, condition = ScopeFilter.BELOW)
@Tracked(value = "membership", permission = MembershipRepository.EDIT)
public class Membership implements Scoped {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ChangeSetId
    private long version;

    @Column(name = "owner_id")
    private UUID organisationId;

    private String subject;
    private String login;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "substitute_for")
    private @Nullable UUID substituteFor;

    @Column(name = "deleted_at")
    private @Nullable Instant endedAt;

    protected Membership() {}

    static Membership create(MembershipInput input) {
        var membership = new Membership();
        membership.subject = input.subject();
        membership.replace(input);
        return membership;
    }

    /** Takes everything but the person: a membership of somebody else is another one. */
    void replace(MembershipInput input) {
        organisationId = input.organisationId();
        login = input.login();
        name = input.name();
        role = input.role();
        validFrom = input.validFrom();
        validTo = input.validTo();
        substituteFor = input.substituteFor();
    }

    boolean isOf(String somebody) {
        return subject.equals(somebody);
    }

    /** Whether it gives the same as the other: the same role in the same organisation. */
    boolean givesSameAs(MembershipInput other) {
        return role == other.role() && organisationId.equals(other.organisationId());
    }

    void end() {
        endedAt = Instant.now();
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID ownerId() {
        return organisationId;
    }

    @Override
    public long version() {
        return version;
    }

    String login() {
        return login;
    }

    @Override
    public MembershipView view() {
        return new MembershipView(
                id,
                String.valueOf(version),
                subject,
                login,
                name,
                organisationId,
                role,
                validFrom,
                validTo,
                substituteFor);
    }
}
