package ru.orientir.importing.conversion;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.draft.project.BodyDraft;
import ru.orientir.importing.draft.project.ResourceDraft;
import ru.orientir.importing.draft.project.StageDraft;
import ru.orientir.importing.draft.project.SwotDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.project.Passport;

/** The project of a draft as a passport. */
public final class PassportConversion {
    private PassportConversion() {}

    public static Passport of(Draft draft) {
        var project = draft.project();
        if (project == null) {
            return new Passport(
                    null, null, List.of(), null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of(), List.of(), List.of(), null, List.of(), List.of(), List.of());
        }
        return new Passport(
                DraftConversion.period(project.period()),
                project.head() == null ? null : DraftConversion.party(project.head(), draft.meanings()),
                project.coordinators().stream()
                        .map(coordinator -> DraftConversion.party(coordinator, draft.meanings()))
                        .toList(),
                DraftConversion.text(project.regionalProject()),
                DraftConversion.text(project.federalProject()),
                texts(project.goals()),
                texts(project.objectives()),
                texts(project.principles()),
                project.levels().stream()
                        .map(l -> new Passport.Level(
                                l.key(), DraftConversion.title(l.title()), DraftConversion.text(l.description())))
                        .toList(),
                project.stages().stream().map(PassportConversion::stage).toList(),
                project.directions().stream()
                        .map(d -> new Passport.Direction(d.number(), DraftConversion.text(d.title()), texts(d.items())))
                        .toList(),
                texts(project.expectedResults()),
                project.resources().stream()
                        .flatMap(PassportConversion::resource)
                        .toList(),
                project.staffing().stream()
                        .map(s -> new Passport.Post(
                                s.number(), DraftConversion.title(s.position()), texts(s.functions())))
                        .toList(),
                swot(project.swot()),
                project.effects().stream()
                        .map(e -> new Passport.Effect(DraftConversion.text(e.kind()), texts(e.items())))
                        .toList(),
                project.bodies().stream().map(PassportConversion::body).toList(),
                texts(project.notes()));
    }

    private static Stream<Passport.Resource> resource(ResourceDraft resource) {
        var text = DraftConversion.text(resource.text());
        return text == null ? Stream.empty() : Stream.of(new Passport.Resource(resource.kind(), text));
    }

    private static Passport.Body body(BodyDraft body) {
        return new Passport.Body(
                body.key(),
                DraftConversion.title(body.name()),
                body.kind(),
                body.members().stream()
                        .map(m -> new Passport.Member(
                                null, DraftConversion.title(m.name()), DraftConversion.text(m.position()), null, null))
                        .toList());
    }

    private static Passport.Stage stage(StageDraft stage) {
        return new Passport.Stage(
                stage.key(),
                stage.number(),
                DraftConversion.title(stage.title()),
                DraftConversion.schedule(stage.schedule()),
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

    private static List<String> texts(List<Field<String>> fields) {
        return fields.stream()
                .map(DraftConversion::text)
                .filter(Objects::nonNull)
                .toList();
    }
}
