package ru.orientir.collection.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.entry.Rule;
import ru.orientir.platform.access.ScopeFilter;
import ru.orientir.platform.access.Scoped;
import ru.orientir.platform.change.ChangeSetId;
import ru.orientir.platform.history.Tracked;
import ru.orientir.platform.http.Trash;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.platform.problem.ProblemType;

/** A collection campaign: which indicators are asked of whom, for which period and until when. */
@Entity
@Filter(name = ScopeFilter.NAME, condition = ScopeFilter.CONDITION)
@Tracked(value = "campaign", permission = CampaignRepository.READ)
public class Campaign implements Scoped {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ChangeSetId
    private long version;

    @Column(name = "owner_id")
    private UUID ownerId;

    private String title;

    @Column(name = "period_id")
    private int periodId;

    @Formula("(select p.code from period p where p.id = period_id)")
    private String period;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "opens_itself")
    private boolean opensItself;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Enumerated(EnumType.STRING)
    private CampaignStatus status = CampaignStatus.DRAFT;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AskedIndicator> indicators = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private CampaignParticipants participants;

    @Column(name = "in_charge")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<CampaignInput.InCharge> inCharge = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CampaignInput.Reminder> reminders = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Rule> rules = List.of();

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    protected Campaign() {}

    static Campaign create(CampaignInput input, int periodId, List<AskedIndicator> indicators) {
        var campaign = new Campaign();
        campaign.ownerId = input.organisationId();
        campaign.replace(input, periodId, indicators);
        return campaign;
    }

    /** Takes everything anew while nobody has been asked. */
    void replace(CampaignInput input, int newPeriodId, List<AskedIndicator> newIndicators) {
        require(CampaignStatus.DRAFT);
        periodId = newPeriodId;
        period = input.period();
        opensOn = input.opensOn();
        opensItself = Boolean.TRUE.equals(input.opensItself());
        closesOn = input.closesOn();
        takeEditable(input, newIndicators);
    }

    /** Takes what may change while it is open: more is asked, or of more; never less. */
    void widen(CampaignInput input, List<AskedIndicator> newIndicators) {
        require(CampaignStatus.OPEN);
        takeEditable(input, newIndicators);
    }

    private void takeEditable(CampaignInput input, List<AskedIndicator> newIndicators) {
        title = input.title();
        indicators = List.copyOf(newIndicators);
        participants = input.participants();
        inCharge = input.inCharge();
        reminders = input.reminders();
        rules = input.rules();
    }

    /** Asks from now on; the versions of the indicators stay what they are. */
    void open(List<AskedIndicator> pinned) {
        require(CampaignStatus.DRAFT);
        indicators = List.copyOf(pinned);
        status = CampaignStatus.OPEN;
    }

    void extend(LocalDate day) {
        require(CampaignStatus.OPEN);
        if (!day.isAfter(closesOn)) {
            throw ProblemException.invalid("#/closesOn", "not_later", "It closes on " + closesOn + " already.");
        }
        closesOn = day;
    }

    void close() {
        require(CampaignStatus.OPEN);
        status = CampaignStatus.CLOSED;
    }

    void trash(Instant moment) {
        require(CampaignStatus.DRAFT);
        deletedAt = moment;
    }

    void restore() {
        Trash.requireIn(deletedAt);
        deletedAt = null;
    }

    /** Whether it is still to be opened by itself on a day: the day it was planned for, or one after it. */
    boolean opensItself(LocalDate day) {
        return opensItself && status == CampaignStatus.DRAFT && deletedAt == null && !opensOn.isAfter(day);
    }

    void requireOpen() {
        require(CampaignStatus.OPEN);
    }

    void requireAsking() {
        if (status == CampaignStatus.DRAFT) {
            require(CampaignStatus.OPEN);
        }
    }

    private void require(CampaignStatus expected) {
        Trash.requireOut(deletedAt);
        if (status != expected) {
            throw ProblemException.because(
                    ProblemType.CONFLICT,
                    switch (status) {
                        case DRAFT -> "campaign-not-open";
                        case OPEN -> "campaign-open";
                        case CLOSED -> "campaign-closed";
                    },
                    switch (status) {
                        case DRAFT -> "The campaign is not open yet.";
                        case OPEN -> "The campaign is open.";
                        case CLOSED -> "The campaign is closed.";
                    });
        }
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

    public String title() {
        return title;
    }

    public int periodId() {
        return periodId;
    }

    public String period() {
        return period;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    public CampaignStatus status() {
        return status;
    }

    public List<AskedIndicator> indicators() {
        return indicators;
    }

    CampaignParticipants participants() {
        return participants;
    }

    List<CampaignInput.Reminder> reminders() {
        return reminders;
    }

    public List<Rule> rules() {
        return rules;
    }

    @Override
    public CampaignView view() {
        return new CampaignView(
                id,
                String.valueOf(version),
                ownerId,
                title,
                period,
                opensOn,
                opensItself,
                closesOn,
                status,
                indicators.stream().map(CampaignView.Indicator::of).toList(),
                participants,
                inCharge,
                reminders,
                rules,
                null,
                deletedAt);
    }
}
