package ru.orientir.organisation;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.access.ScopeFilter;
import ru.orientir.platform.access.Scoped;
import ru.orientir.platform.change.ChangeSetId;
import ru.orientir.platform.clock.Today;
import ru.orientir.platform.history.Tracked;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.platform.problem.ProblemType;

/**
 * One identity through renamings, merges and closure. It is never deleted: papers and figures of its time point at it.
 */
@Entity
@Filter(name = ScopeFilter.NAME, condition = ScopeFilter.CONDITION)
@Tracked(value = "organisation", permission = "organisation:read", untold = "closed")
public class Organisation implements Scoped {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ChangeSetId
    private long version;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    private String name;

    @Column(name = "short_name")
    private @Nullable String shortName;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<OrganisationName> names = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<OrganisationCode> codes = List.of();

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "successor_id")
    private @Nullable UUID successorId;

    @Column(name = "lowest_grade")
    private @Nullable Short lowestGrade;

    @Column(name = "highest_grade")
    private @Nullable Short highestGrade;

    @Enumerated(EnumType.STRING)
    private @Nullable Settlement settlement;

    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false, columnDefinition = "tsvector")
    private String search;

    protected Organisation() {}

    public static Organisation create(OrganisationInput input) {
        var organisation = new Organisation();
        organisation.replace(input);
        return organisation;
    }

    void replace(OrganisationInput input) {
        kind = input.kind();
        parentId = input.parentId();
        codes = input.codes() == null ? List.of() : List.copyOf(input.codes());
        validFrom = input.validFrom();
        lowestGrade = input.grades() == null ? null : (short) input.grades().from();
        highestGrade = input.grades() == null ? null : (short) input.grades().to();
        settlement = input.settlement();
        takeNames(input.names());
    }

    /** Bears a new name from a day on; the old one stays for papers of its time. */
    void rename(OrganisationName next) {
        var all = new ArrayList<>(names);
        all.removeIf(name -> name.from() != null && name.from().equals(next.from()));
        all.add(next);
        takeNames(all);
    }

    /** Ends on a day (the last one it exists); a successor makes it a merge. */
    void close(LocalDate lastDay, @Nullable UUID successor) {
        if (validTo != null) {
            throw ProblemException.because(ProblemType.CONFLICT, "already-closed", "It was closed on " + validTo + ".");
        }
        if (validFrom != null && lastDay.isBefore(validFrom)) {
            throw ProblemException.invalid("#/on", "before_start", "It began on " + validFrom + ".");
        }
        if (id.equals(successor)) {
            throw ProblemException.invalid("#/successorId", "own_successor", "It cannot follow itself.");
        }
        validTo = lastDay;
        successorId = successor;
    }

    private void takeNames(List<OrganisationName> given) {
        names = given.stream()
                .sorted(Comparator.comparing(OrganisationName::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        name = names.getLast().name();
        shortName = names.getLast().shortName();
    }

    /** The name borne on a day: what a paper of that day printed. */
    OrganisationName nameOn(LocalDate day) {
        return names.stream()
                .filter(n -> n.from() == null || !n.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(names.getFirst());
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID ownerId() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    String shortestName() {
        return shortName == null ? name : shortName;
    }

    public OrganisationKind kind() {
        return kind;
    }

    /** The grades it teaches; null where it teaches none or nobody has said. */
    public @Nullable Grades grades() {
        return lowestGrade == null || highestGrade == null ? null : new Grades(lowestGrade, highestGrade);
    }

    public @Nullable Settlement settlement() {
        return settlement;
    }

    @Nullable
    UUID parentId() {
        return parentId;
    }

    @Override
    public OrganisationView view() {
        return view(Today.date());
    }

    OrganisationView view(LocalDate day) {
        var current = nameOn(day);
        return new OrganisationView(
                id,
                String.valueOf(version),
                kind,
                parentId,
                current.name(),
                current.shortName(),
                names,
                codes,
                validFrom,
                validTo,
                successorId,
                validTo != null && validTo.isBefore(day),
                grades(),
                settlement);
    }
}
