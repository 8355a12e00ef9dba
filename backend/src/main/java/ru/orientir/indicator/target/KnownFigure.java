package ru.orientir.indicator.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.definition.Arithmetic;
import ru.orientir.platform.access.ScopeFilter;
import ru.orientir.platform.access.Scoped;
import ru.orientir.platform.change.ChangeSetId;
import ru.orientir.platform.history.Tracked;
import ru.orientir.platform.http.Trash;

/** A figure known from elsewhere, such as enrolment, that fills in a denominator and stands beside what a school says. */
@Entity
@Table(name = "known_figure")
@Filter(name = ScopeFilter.NAME, condition = ScopeFilter.CONDITION)
@Tracked(value = "known_figure", permission = KnownFigures.READ)
public class KnownFigure implements Scoped {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ChangeSetId
    private long version;

    @Column(name = "owner_id")
    private UUID ownerId;

    private String measure;

    @Column(name = "period_id")
    private int periodId;

    @Formula("(select p.code from period p where p.id = period_id)")
    private String period;

    private BigDecimal value;
    private String source;

    @Column(name = "taken_on")
    private LocalDate takenOn;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    protected KnownFigure() {}

    static KnownFigure create(KnownFigureInput input, int periodId) {
        var figure = new KnownFigure();
        figure.ownerId = input.organisationId();
        figure.measure = input.measure();
        figure.periodId = periodId;
        figure.period = input.period();
        figure.take(input);
        return figure;
    }

    void take(KnownFigureInput input) {
        Trash.requireOut(deletedAt);
        value = Arithmetic.plain(input.value());
        source = input.source();
        takenOn = input.takenOn();
    }

    boolean isOf(KnownFigureInput input) {
        return ownerId.equals(input.organisationId())
                && measure.equals(input.measure())
                && period.equals(input.period());
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

    public String measure() {
        return measure;
    }

    public BigDecimal value() {
        return Arithmetic.plain(value);
    }

    public String source() {
        return source;
    }

    public LocalDate takenOn() {
        return takenOn;
    }

    @Override
    public KnownFigureView view() {
        return new KnownFigureView(id, String.valueOf(version), ownerId, measure, period, value(), source, takenOn);
    }
}
