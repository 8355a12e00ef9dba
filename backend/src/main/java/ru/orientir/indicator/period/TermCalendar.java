package ru.orientir.indicator.period;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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
import ru.orientir.platform.history.Tracked;
import ru.orientir.platform.http.Trash;

/** When the terms of a school year are taught, at an organisation and below it where nobody says otherwise. */
@Entity
@Table(name = "term_calendar")
@Filter(name = ScopeFilter.NAME, condition = ScopeFilter.CONDITION)
@Tracked(value = "term_calendar", permission = TermCalendars.READ)
public class TermCalendar implements Scoped {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ChangeSetId
    private long version;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "start_year")
    private int startYear;

    @Enumerated(EnumType.STRING)
    private PeriodKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<TermCalendarInput.Term> terms = List.of();

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    protected TermCalendar() {}

    static TermCalendar create(TermCalendarInput input) {
        var calendar = new TermCalendar();
        calendar.ownerId = input.organisationId();
        calendar.startYear = input.startYear();
        calendar.kind = input.kind();
        calendar.take(input);
        return calendar;
    }

    void take(TermCalendarInput input) {
        Trash.requireOut(deletedAt);
        terms = List.copyOf(input.terms());
    }

    boolean isOf(TermCalendarInput input) {
        return ownerId.equals(input.organisationId()) && startYear == input.startYear() && kind == input.kind();
    }

    void trash(Instant moment) {
        Trash.requireOut(deletedAt);
        deletedAt = moment;
    }

    boolean isTrashed() {
        return deletedAt != null;
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

    int startYear() {
        return startYear;
    }

    /** @param number from 1 */
    TermCalendarInput.Term term(int number) {
        return terms.get(number - 1);
    }

    @Override
    public TermCalendarView view() {
        return new TermCalendarView(id, String.valueOf(version), ownerId, startYear, kind, terms);
    }
}
