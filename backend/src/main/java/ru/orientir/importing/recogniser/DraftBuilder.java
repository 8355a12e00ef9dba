package ru.orientir.importing.recogniser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.ColumnMeaning;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.draft.IndicatorDraft;
import ru.orientir.importing.draft.NotUnderstood;
import ru.orientir.importing.draft.Reason;
import ru.orientir.importing.draft.TableDraft;
import ru.orientir.importing.draft.TableKind;
import ru.orientir.importing.draft.order.AnnexDraft;
import ru.orientir.importing.draft.order.OrderDraft;
import ru.orientir.importing.draft.project.BodyDraft;
import ru.orientir.importing.draft.project.DirectionDraft;
import ru.orientir.importing.draft.project.EffectDraft;
import ru.orientir.importing.draft.project.LevelDraft;
import ru.orientir.importing.draft.project.PassportEntry;
import ru.orientir.importing.draft.project.ProjectDraft;
import ru.orientir.importing.draft.project.ResourceDraft;
import ru.orientir.importing.draft.project.StaffingDraft;
import ru.orientir.importing.draft.project.StageDraft;
import ru.orientir.importing.draft.project.SwotDraft;
import ru.orientir.importing.draft.roadmap.RoadmapDraft;
import ru.orientir.importing.draft.value.DraftWarning;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.PartyDraft;
import ru.orientir.importing.draft.value.PeriodDraft;
import ru.orientir.importing.draft.value.WarningCode;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.language.schedule.ScheduleParser;

/** The draft in the making: the recognisers put into it what they read. */
final class DraftBuilder {

    /** Two lists printed in one document, one shortened: still the same list. */
    private static final double SAME = 0.7;

    OrderDraft order;
    final List<AnnexDraft> annexes = new ArrayList<>();
    Field<String> title;
    PeriodDraft period;
    PartyDraft head;
    final List<PartyDraft> coordinators = new ArrayList<>();
    Field<String> regionalProject;
    Field<String> federalProject;
    final List<Field<String>> goals = new ArrayList<>();
    final List<Field<String>> objectives = new ArrayList<>();
    final List<Field<String>> principles = new ArrayList<>();
    final List<LevelDraft> levels = new ArrayList<>();
    final List<StageDraft> stages = new ArrayList<>();
    final List<DirectionDraft> directions = new ArrayList<>();
    final List<Field<String>> expectedResults = new ArrayList<>();
    final List<ResourceDraft> resources = new ArrayList<>();
    final List<StaffingDraft> staffing = new ArrayList<>();
    SwotDraft swot;
    final List<Field<String>> conclusions = new ArrayList<>();
    final List<EffectDraft> effects = new ArrayList<>();
    final List<BodyDraft> bodies = new ArrayList<>();
    final List<PassportEntry> passport = new ArrayList<>();
    final List<Field<String>> notes = new ArrayList<>();
    final List<RoadmapDraft> roadmaps = new ArrayList<>();
    final List<IndicatorDraft> indicators = new ArrayList<>();
    private final List<Field<String>> outline = new ArrayList<>();
    private final List<TableDraft> tables = new ArrayList<>();
    private final List<NotUnderstood> notUnderstood = new ArrayList<>();
    private final List<DraftWarning> warnings = new ArrayList<>();
    private final Map<String, Schedule> schedules = new HashMap<>();
    private PlanYears scheduleYears;
    private int stageKeys;
    final int defaultYear;

    DraftBuilder(int defaultYear) {
        this.defaultYear = defaultYear;
    }

    void outline(String text, Place place) {
        outline.add(Field.of(text, place));
    }

    void table(
            TableKind kind,
            List<String> headers,
            List<ColumnMeaning> meanings,
            int rows,
            Place place,
            double confidence) {
        tables.add(new TableDraft(kind, headers, meanings, rows, place, confidence));
    }

    void notUnderstood(String text, Place place, Reason reason) {
        notUnderstood.add(new NotUnderstood(place, text, reason));
    }

    void warn(WarningCode code, String detail, Place place) {
        warnings.add(new DraftWarning(code, detail, place));
    }

    String nextStageKey() {
        return "stage-" + ++stageKeys;
    }

    LocalDate orderDate() {
        return order == null || order.date() == null ? null : order.date().value();
    }

    /** Reads a phrase; the same one is parsed once. */
    Schedule schedule(String text, PlanYears years) {
        if (!years.equals(scheduleYears)) {
            schedules.clear();
            scheduleYears = years;
        }
        return schedules.computeIfAbsent(text, t -> ScheduleParser.parse(t, years.context(orderDate())));
    }

    /** Adds to a list what it doesn't hold yet in the same or nearly the same words; a repetition is reported, not lost. */
    boolean addUnlessRepeated(List<Field<String>> list, String text, Place place, double confidence) {
        // A list of hundreds is no list of goals; comparing each with each would take too long.
        for (var known : list.subList(0, Math.min(list.size(), 200))) {
            if (Words.key(known.value()).contains(Words.key(text)) || Words.likeness(known.value(), text) >= SAME) {
                notUnderstood(text, place, Reason.REPEATED);
                return false;
            }
        }
        list.add(Field.of(text, place, confidence));
        return true;
    }

    /** Whether a text is only a part of a goal, objective or passport row already read. */
    boolean isPartOfKnown(String text) {
        String key = Words.key(text);
        return key.length() > 20
                && (goals.stream().anyMatch(f -> Words.key(f.value()).contains(key))
                        || passport.stream()
                                .anyMatch(e -> Words.key(e.value().value()).contains(key)));
    }

    /** What can be said only when everything is read. */
    private void settle() {
        List<StageDraft> dated = stages.stream()
                .filter(s -> s.schedule() != null
                        && s.schedule().value().start() != null
                        && s.schedule().value().end() != null)
                .toList();
        if (period == null && !dated.isEmpty()) {
            LocalDate first = dated.stream()
                    .map(s -> s.schedule().value().start())
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            LocalDate last = dated.stream()
                    .map(s -> s.schedule().value().end())
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            period = new PeriodDraft(null, first, last, dated.getFirst().title().place(), 0.6);
        }
        for (int i = 0; i < dated.size(); i++) {
            Schedule own = dated.get(i).schedule().value();
            if (own.end().isAfter(period.end()) || own.start().isBefore(period.start())) {
                warn(
                        WarningCode.OUTSIDE_PERIOD,
                        own.text(),
                        dated.get(i).title().place());
            }
            // Stages that share their month of change follow each other; more is an overlap.
            if (i > 0
                    && own.start()
                            .plusDays(31)
                            .isBefore(dated.get(i - 1).schedule().value().end())) {
                warn(
                        WarningCode.STAGES_OVERLAP,
                        own.text(),
                        dated.get(i).title().place());
            }
        }
    }

    Draft build() {
        settle();
        var project = new ProjectDraft(
                title,
                period,
                head,
                coordinators,
                regionalProject,
                federalProject,
                goals,
                objectives,
                principles,
                levels,
                stages,
                directions,
                expectedResults,
                resources,
                staffing,
                swot(),
                effects,
                bodies,
                passport,
                notes);
        return new Draft(
                withAnnexes(), project, roadmaps, indicators, outline, tables, notUnderstood, merged(warnings));
    }

    private SwotDraft swot() {
        if (swot == null && conclusions.isEmpty()) {
            return null;
        }
        SwotDraft s = swot == null ? new SwotDraft(null, null, null, null, null) : swot;
        return new SwotDraft(s.strengths(), s.weaknesses(), s.opportunities(), s.threats(), conclusions);
    }

    private OrderDraft withAnnexes() {
        if (order == null || annexes.isEmpty()) {
            return order;
        }
        var all = new ArrayList<>(order.annexes());
        annexes.forEach(a -> addAnnex(all, a));
        return new OrderDraft(
                order.issuer(),
                order.number(),
                order.date(),
                order.title(),
                order.issuedAt(),
                order.preamble(),
                order.signer(),
                order.basis(),
                order.instructions(),
                all,
                order.acknowledgements(),
                order.links());
    }

    // The annex an instruction names and the one that follows are the same; running heads repeat it.
    private static void addAnnex(List<AnnexDraft> all, AnnexDraft annex) {
        for (int i = 0; i < all.size(); i++) {
            AnnexDraft known = all.get(i);
            boolean same = Objects.equals(known.number(), annex.number());
            if (same && known.number() != null || same && known.title() == null) {
                all.set(i, known.title() == null ? annex : known);
                return;
            }
        }
        all.add(annex);
    }

    private static List<DraftWarning> merged(List<DraftWarning> warnings) {
        Set<DraftWarning> seen = new HashSet<>();
        return warnings.stream().filter(seen::add).toList();
    }
}
