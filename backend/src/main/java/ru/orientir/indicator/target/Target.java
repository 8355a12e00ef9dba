package ru.orientir.indicator.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.IndicatorRepository;
import ru.orientir.indicator.definition.Arithmetic;
import ru.orientir.platform.access.ScopeFilter;
import ru.orientir.platform.access.Scoped;
import ru.orientir.platform.change.ChangeSetId;
import ru.orientir.platform.history.Tracked;
import ru.orientir.platform.http.Trash;

/** What an organisation aims at in a period; holds below it where the definition lets it be inherited. */
@Entity
@Filter(name = ScopeFilter.NAME, condition = ScopeFilter.CONDITION)
@Tracked(value = "target", permission = IndicatorRepository.READ)
public class Target implements Scoped {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ChangeSetId
    private long version;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "indicator_id")
    private UUID indicatorId;

    @Column(name = "period_id")
    private int periodId;

    @Formula("(select p.code from period p where p.id = period_id)")
    private String period;

    private BigDecimal value;
    private @Nullable String note;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    protected Target() {}

    static Target create(TargetInput input, int periodId) {
        var target = new Target();
        target.ownerId = input.organisationId();
        target.indicatorId = input.indicatorId();
        target.periodId = periodId;
        target.period = input.period();
        target.take(input);
        return target;
    }

    void take(TargetInput input) {
        Trash.requireOut(deletedAt);
        value = Arithmetic.plain(input.value());
        note = input.note();
    }

    void trash(Instant moment) {
        Trash.requireOut(deletedAt);
        deletedAt = moment;
    }

    boolean isOf(TargetInput input) {
        return ownerId.equals(input.organisationId())
                && indicatorId.equals(input.indicatorId())
                && period.equals(input.period());
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

    String period() {
        return period;
    }

    @Override
    public TargetView view() {
        return new TargetView(id, String.valueOf(version), ownerId, indicatorId, period, Arithmetic.plain(value), note);
    }
}
