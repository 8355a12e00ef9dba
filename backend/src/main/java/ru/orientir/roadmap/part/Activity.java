package ru.orientir.roadmap.part;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.language.schedule.parser.ScheduleParser;
import ru.orientir.organisation.Party;
import ru.orientir.platform.access.ScopeFilter;
import ru.orientir.platform.access.Scoped;
import ru.orientir.platform.change.ChangeSetId;
import ru.orientir.platform.history.Tracked;
import ru.orientir.platform.http.Keys;
import ru.orientir.platform.http.Trash;

/** An activity («мероприятие»): a row of a roadmap. */
@Entity
@Filter(name = ScopeFilter.NAME, condition = ScopeFilter.CONDITION)
@Tracked(value = "activity", permission = RoadmapRepository.READ)
public non-sealed class Activity implements Scoped, Placed {
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final String NO_NUMBER = "~";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ChangeSetId
    private long version;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "roadmap_id")
    private UUID roadmapId;

    @Column(name = "section_id")
    private @Nullable UUID sectionId;

    private @Nullable String number;

    @Column(name = "number_key")
    private String numberKey;

    private String title;
    private @Nullable String level;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Schedule schedule;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(columnDefinition = "datemultirange")
    @ColumnTransformer(write = "cast(? as datemultirange)")
    private String days;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Party> responsible = List.of();

    @Column(name = "expected_result")
    private @Nullable String expectedResult;

    @Column(name = "report_form")
    private @Nullable String reportForm;

    @Enumerated(EnumType.STRING)
    private ActivityStatus status;

    @Column(name = "indicator_note")
    private @Nullable String indicatorNote;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "indicator_ids")
    private List<UUID> indicatorIds = List.of();

    private long position;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false, columnDefinition = "tsvector")
    private String search;

    @Basic(fetch = FetchType.LAZY)
    @Column(name = "responsible_search", insertable = false, updatable = false, columnDefinition = "tsvector")
    private String responsibleSearch;

    protected Activity() {}

    /**
     * @param plan the years of the roadmap, within which the schedule takes place
     * @param position see {@link Positions}
     */
    public static Activity create(Roadmap roadmap, ActivityContent content, PlanContext plan, long position) {
        roadmap.requireOutOfTrash();
        var activity = new Activity();
        activity.ownerId = roadmap.ownerId();
        activity.roadmapId = roadmap.id();
        activity.position = position;
        activity.replace(content, plan);
        return activity;
    }

    /** Replaces everything but its position: in another section it needs a new one. */
    public void replace(ActivityContent content, PlanContext plan) {
        var input = content.input();
        Trash.requireOut(deletedAt);
        sectionId = input.sectionId();
        takeNumber(input.number());
        title = input.title();
        level = input.level();
        responsible = input.responsible() == null ? List.of() : List.copyOf(input.responsible());
        expectedResult = input.expectedResult();
        reportForm = input.reportForm();
        status = input.status() == null ? ActivityStatus.PLANNED : input.status();
        indicatorNote = input.indicatorNote();
        indicatorIds = input.indicatorIds() == null
                ? List.of()
                : input.indicatorIds().stream().distinct().toList();
        takeSchedule(content.schedule(), plan);
    }

    /** Takes the same words by other years. */
    public void readScheduleAnew(PlanContext plan) {
        takeSchedule(schedule == null ? null : ScheduleParser.parse(schedule.text(), plan), plan);
    }

    /** @param newNumber null to keep its own */
    public void arrange(@Nullable UUID newSectionId, @Nullable String newNumber) {
        sectionId = newSectionId;
        if (newNumber != null) {
            takeNumber(newNumber);
        }
    }

    private void takeNumber(@Nullable String printed) {
        number = printed;
        numberKey = printed == null ? NO_NUMBER : Keys.natural(printed);
    }

    private void takeSchedule(@Nullable Schedule read, PlanContext plan) {
        schedule = read;
        days = CoveredDays.of(read, plan);
        var first = read == null ? null : read.start() == null ? read.end() : read.start();
        firstDay = first == null ? NEVER : first;
        lastDay = read == null || read.end() == null ? NEVER : read.end();
    }

    public void trash(Instant moment) {
        Trash.requireOut(deletedAt);
        deletedAt = moment;
    }

    /** Leaves the trash; its roadmap and section must be out of it. */
    public void restore() {
        Trash.requireIn(deletedAt);
        deletedAt = null;
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

    public @Nullable UUID sectionId() {
        return sectionId;
    }

    /** Indicators it is meant to move. */
    public List<UUID> indicatorIds() {
        return indicatorIds;
    }

    String numberKey() {
        return numberKey;
    }

    public String title() {
        return title;
    }

    /** What its words were understood as; null without them. */
    @Nullable
    public Schedule schedule() {
        return schedule;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    ActivityStatus status() {
        return status;
    }

    @Override
    public ActivityView view() {
        return new ActivityView(
                id,
                String.valueOf(version),
                roadmapId,
                sectionId,
                number,
                title,
                level,
                schedule,
                responsible,
                expectedResult,
                reportForm,
                status,
                indicatorNote,
                indicatorIds,
                position,
                deletedAt);
    }
}
