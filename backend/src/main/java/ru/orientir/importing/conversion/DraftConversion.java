package ru.orientir.importing.conversion;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.PartyDraft;
import ru.orientir.importing.draft.value.PartyMeaning;
import ru.orientir.importing.draft.value.PeriodDraft;
import ru.orientir.language.Wording;
import ru.orientir.language.schedule.Schedule;
import ru.orientir.organisation.Party;
import ru.orientir.organisation.PartyKind;
import ru.orientir.organisation.PartyRole;
import ru.orientir.project.Passport;

/** What all parts of a draft say alike, in the words of the features they become part of. */
public final class DraftConversion {
    static final String UNTITLED = "Без названия";

    private static final PartyMeaning UNKNOWN = new PartyMeaning(null, null, null);

    private DraftConversion() {}

    /** The project's title; a document without one lends the order's or the roadmap's. */
    public static String title(Draft draft) {
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

    public static boolean isOfRoadmap(String title, Draft draft) {
        return draft.roadmaps().stream().anyMatch(roadmap -> Wording.same(text(roadmap.title()), title));
    }

    /** By which it is said who a name is: blanks, case and marks make no other name. */
    public static String words(PartyDraft party) {
        return Wording.plain(party.text());
    }

    public static Party party(PartyDraft party, Map<String, PartyMeaning> meanings) {
        var meaning = meanings.getOrDefault(words(party), UNKNOWN);
        return new Party(
                party.text(),
                PartyKind.valueOf(party.kind().name()),
                party.role() == null
                        ? PartyRole.LEAD
                        : PartyRole.valueOf(party.role().name()),
                meaning.personId(),
                meaning.organisationId(),
                meaning.headsOf(),
                party.position());
    }

    static @Nullable Schedule schedule(@Nullable Field<Schedule> schedule) {
        return schedule == null
                        || schedule.value() == null
                        || schedule.value().text().isBlank()
                ? null
                : schedule.value();
    }

    public static @Nullable String text(@Nullable Field<String> field) {
        return field == null || field.value() == null || field.value().isBlank() ? null : field.value();
    }

    /** What something is called that must be called something. */
    public static String title(@Nullable Field<String> field) {
        return Objects.requireNonNullElse(text(field), UNTITLED);
    }

    public static Passport.@Nullable Period period(@Nullable PeriodDraft period) {
        return period == null ? null : new Passport.Period(period.text(), period.start(), period.end());
    }
}
