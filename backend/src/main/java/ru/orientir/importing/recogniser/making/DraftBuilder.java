package ru.orientir.importing.recogniser.making;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import ru.orientir.importing.draft.roadmap.RoadmapDraft;
import ru.orientir.importing.draft.value.DraftWarning;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.WarningCode;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.line.PlanYears;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.language.schedule.PlanContext;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.language.schedule.parser.ScheduleParser;

/** The draft in the making: the recognisers put into it what they read. */
public final class DraftBuilder {
    /** Two lists printed in one document, one shortened: still the same list. */
    private static final double SAME = 0.7;
    /** A list of hundreds is no list of goals; comparing each with each would take too long. */
    private static final int COMPARED = 200;

    private final ProjectBuilder project = new ProjectBuilder();
    private final List<AnnexDraft> annexes = new ArrayList<>();
    private final List<RoadmapDraft> roadmaps = new ArrayList<>();
    private final List<IndicatorDraft> indicators = new ArrayList<>();
    private final List<Field<String>> outline = new ArrayList<>();
    private final List<TableDraft> tables = new ArrayList<>();
    private final List<NotUnderstood> notUnderstood = new ArrayList<>();
    private final Set<DraftWarning> warnings = new LinkedHashSet<>();
    private final Map<String, Schedule> schedules = new HashMap<>();
    private final int defaultYear;
    private @Nullable OrderDraft order;
    private @Nullable PlanContext scheduleContext;

    /** @param defaultYear year of a plan in a document that names no year at all */
    public DraftBuilder(int defaultYear) {
        this.defaultYear = defaultYear;
    }

    public int defaultYear() {
        return defaultYear;
    }

    public ProjectBuilder project() {
        return project;
    }

    public @Nullable OrderDraft order() {
        return order;
    }

    public void order(OrderDraft read) {
        order = read;
    }

    public @Nullable LocalDate orderDate() {
        return order == null || order.date() == null ? null : order.date().value();
    }

    /** An annex found behind the order. */
    public void annex(AnnexDraft found) {
        annexes.add(found);
    }

    public List<RoadmapDraft> roadmaps() {
        return roadmaps;
    }

    /** Alive: a reader may join a row to the last one. */
    public List<IndicatorDraft> indicators() {
        return indicators;
    }

    /** The same indicators, judged. */
    public void indicators(List<IndicatorDraft> judged) {
        indicators.clear();
        indicators.addAll(judged);
    }

    public void outline(String text, Place place) {
        outline.add(Field.of(text, place));
    }

    public void outline(Line line) {
        outline(line.text(), line.place());
    }

    public void table(
            TableKind kind,
            List<String> headers,
            List<ColumnMeaning> meanings,
            int rows,
            Place place,
            double confidence) {
        tables.add(new TableDraft(kind, headers, meanings, rows, place, confidence));
    }

    public void notUnderstood(String text, Place place, Reason reason) {
        notUnderstood.add(new NotUnderstood(place, text, reason));
    }

    public void notUnderstood(Line line, Reason reason) {
        notUnderstood(line.text(), line.place(), reason);
    }

    public void warn(WarningCode code, String detail, Place place) {
        warnings.add(new DraftWarning(code, detail, place));
    }

    /** Reads a phrase of a plan that follows the order. */
    public Schedule schedule(String text, PlanYears years) {
        return schedule(text, years.context(orderDate()));
    }

    /** Reads a phrase; the same one is parsed once. */
    public Schedule schedule(String text, PlanContext context) {
        if (!context.equals(scheduleContext)) {
            schedules.clear();
            scheduleContext = context;
        }
        return schedules.computeIfAbsent(text, t -> ScheduleParser.parse(t, context));
    }

    /** Adds to a list what it doesn't hold yet in the same or nearly the same words; a repetition is reported, not lost. */
    public void addUnlessRepeated(List<Field<String>> list, String text, Place place, double confidence) {
        for (var known : list.subList(0, Math.min(list.size(), COMPARED))) {
            if (Words.key(known.value()).contains(Words.key(text)) || Words.likeness(known.value(), text) >= SAME) {
                notUnderstood(text, place, Reason.REPEATED);
                return;
            }
        }
        list.add(Field.of(text, place, confidence));
    }

    public Draft build() {
        return new Draft(
                order == null ? null : order.with(joined(order.annexes())),
                project.build(),
                roadmaps,
                indicators,
                outline,
                tables,
                notUnderstood,
                List.copyOf(warnings),
                Map.of(),
                Map.of());
    }

    private List<AnnexDraft> joined(List<AnnexDraft> named) {
        var all = new ArrayList<>(named);
        annexes.forEach(annex -> join(all, annex));
        return all;
    }

    // The annex an instruction names and the one that follows are the same; running heads repeat it.
    private static void join(List<AnnexDraft> all, AnnexDraft annex) {
        for (int i = 0; i < all.size(); i++) {
            var known = all.get(i);
            boolean same = Objects.equals(known.number(), annex.number());
            if (same && known.number() != null || same && known.title() == null) {
                all.set(i, known.title() == null ? annex : known);
                return;
            }
        }
        all.add(annex);
    }
}
