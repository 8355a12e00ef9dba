package ru.orientir.importing.confirmation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.draft.project.BodyDraft;
import ru.orientir.importing.draft.project.ProjectDraft;
import ru.orientir.importing.draft.project.StageDraft;
import ru.orientir.importing.draft.project.SwotDraft;
import ru.orientir.importing.draft.roadmap.ActivityDraft;
import ru.orientir.importing.draft.roadmap.RoadmapDraft;
import ru.orientir.importing.draft.roadmap.SectionDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.PartyDraft;
import ru.orientir.importing.draft.value.PeriodDraft;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.organisation.Party;
import ru.orientir.organisation.PartyKind;
import ru.orientir.organisation.PartyRole;
import ru.orientir.organisation.ScheduleInput;
import ru.orientir.project.Passport;
import ru.orientir.roadmap.part.ActivityContent;
import ru.orientir.roadmap.part.ActivityInput;
import ru.orientir.roadmap.part.ActivityStatus;
import ru.orientir.roadmap.part.RoadmapInput;
import ru.orientir.roadmap.part.SectionInput;

/** What a draft says, in the words of the features it becomes part of. */
final class DraftConversion {
    private static final String UNTITLED = "Без названия";

    private DraftConversion() {}

    /** The project's title; a document without one lends the order's or the roadmap's. */
    static String title(Draft draft) {
        return Stream.of(
                        draft.project() == null ? null : text(draft.project().title()),
                        draft.order() == null ? null : text(draft.order().title()),
                        draft.roadmaps().isEmpty()
                                ? null
                                : text(draft.roadmaps().getFirst().title()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(UNTITLED);
    }

    static Passport passport(@Nullable ProjectDraft project) {
        if (project == null) {
            return new Passport(
                    null, null, List.of(), null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of(), List.of(), List.of(), null, List.of(), List.of(), List.of());
        }
        return new Passport(
                period(project.period()),
                project.head() == null ? null : party(project.head()),
                project.coordinators().stream().map(DraftConversion::party).toList(),
                text(project.regionalProject()),
                text(project.federalProject()),
                texts(project.goals()),
                texts(project.objectives()),
                texts(project.principles()),
                project.levels().stream()
                        .map(l -> new Passport.Level(l.key(), text(l.title()), text(l.description())))
                        .toList(),
                project.stages().stream().map(DraftConversion::stage).toList(),
                project.directions().stream()
                        .map(d -> new Passport.Direction(d.number(), text(d.title()), texts(d.items())))
                        .toList(),
                texts(project.expectedResults()),
                project.resources().stream()
                        .filter(r -> text(r.text()) != null)
                        .map(r -> new Passport.Resource(r.kind(), text(r.text())))
                        .toList(),
                project.staffing().stream()
                        .map(s -> new Passport.Post(s.number(), text(s.position()), texts(s.functions())))
                        .toList(),
                swot(project.swot()),
                project.effects().stream()
                        .map(e -> new Passport.Effect(text(e.kind()), texts(e.items())))
                        .toList(),
                project.bodies().stream().map(DraftConversion::body).toList(),
                texts(project.notes()));
    }

    private static Passport.Body body(BodyDraft body) {
        return new Passport.Body(
                body.key(),
                Objects.requireNonNullElse(text(body.name()), UNTITLED),
                body.kind(),
                body.members().stream()
                        .map(m -> new Passport.Member(null, text(m.name()), text(m.position()), null, null))
                        .toList());
    }

    static RoadmapInput roadmap(UUID projectId, RoadmapDraft roadmap) {
        return new RoadmapInput(
                projectId,
                Objects.requireNonNullElse(text(roadmap.title()), UNTITLED),
                roadmap.startYear(),
                roadmap.endYear(),
                roadmap.planYear(),
                period(roadmap.period()));
    }

    static SectionInput section(SectionDraft section, @Nullable UUID parentId) {
        return new SectionInput(
                parentId, section.number(), Objects.requireNonNullElse(section.title(), ""), section.stageKey());
    }

    /**
     * With the schedule as the recogniser, or whoever corrected it, has read it in its document.
     *
     * @param known the status and the note of the activity it updates; null for a new one
     */
    static ActivityContent activity(ActivityDraft activity, @Nullable UUID sectionId, @Nullable KnownActivity known) {
        var schedule = schedule(activity.schedule());
        var input = new ActivityInput(
                sectionId,
                activity.number(),
                Objects.requireNonNullElse(text(activity.title()), UNTITLED),
                text(activity.level()),
                schedule == null ? null : new ScheduleInput(schedule.text()),
                activity.responsible().stream().map(DraftConversion::party).toList(),
                text(activity.expectedResult()),
                text(activity.reportForm()),
                known == null ? ActivityStatus.PLANNED : known.status(),
                known == null ? null : known.indicatorNote(),
                null);
        return new ActivityContent(input, schedule);
    }

    static Party party(PartyDraft party) {
        return new Party(
                party.text(),
                PartyKind.valueOf(party.kind().name()),
                party.role() == null
                        ? PartyRole.LEAD
                        : PartyRole.valueOf(party.role().name()),
                null,
                null,
                party.position());
    }

    static @Nullable Schedule schedule(@Nullable Field<Schedule> schedule) {
        return schedule == null
                        || schedule.value() == null
                        || schedule.value().text().isBlank()
                ? null
                : schedule.value();
    }

    static @Nullable String text(@Nullable Field<String> field) {
        return field == null || field.value() == null || field.value().isBlank() ? null : field.value();
    }

    /** Titles that differ in blanks, case, quotes or dashes only are the same. */
    static String normalised(@Nullable String text) {
        return text == null
                ? ""
                : text.toLowerCase(Locale.ROOT)
                        .replace('ё', 'е')
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip();
    }

    private static Passport.Stage stage(StageDraft stage) {
        return new Passport.Stage(
                stage.key(),
                stage.number(),
                Objects.requireNonNullElse(text(stage.title()), UNTITLED),
                schedule(stage.schedule()),
                texts(stage.items()));
    }

    private static Passport.@Nullable Swot swot(@Nullable SwotDraft swot) {
        return swot == null
                ? null
                : new Passport.Swot(
                        texts(swot.strengths()),
                        texts(swot.weaknesses()),
                        texts(swot.opportunities()),
                        texts(swot.threats()),
                        texts(swot.conclusions()));
    }

    private static Passport.@Nullable Period period(@Nullable PeriodDraft period) {
        return period == null ? null : new Passport.Period(period.text(), period.start(), period.end());
    }

    private static List<String> texts(List<Field<String>> fields) {
        return fields.stream()
                .map(DraftConversion::text)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What an update keeps of an activity: no document knows it. */
    record KnownActivity(ActivityStatus status, @Nullable String indicatorNote) {}
}
