package ru.orientir.project;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The known passport brought up to a newer edition: what the edition says replaces, what it is silent about stays. */
final class PassportMerge {
    private PassportMerge() {}

    static Passport of(Passport known, Passport edition) {
        return new Passport(
                either(edition.period(), known.period()),
                either(edition.head(), known.head()),
                either(edition.coordinators(), known.coordinators()),
                either(edition.regionalProject(), known.regionalProject()),
                either(edition.federalProject(), known.federalProject()),
                either(edition.goals(), known.goals()),
                either(edition.objectives(), known.objectives()),
                either(edition.principles(), known.principles()),
                either(edition.levels(), known.levels()),
                either(edition.stages(), known.stages()),
                either(edition.directions(), known.directions()),
                either(edition.expectedResults(), known.expectedResults()),
                either(edition.resources(), known.resources()),
                either(edition.staffing(), known.staffing()),
                either(edition.swot(), known.swot()),
                either(edition.effects(), known.effects()),
                either(edition.bodies(), known.bodies()),
                either(edition.notes(), known.notes()));
    }

    private static <T> @Nullable T either(@Nullable T edition, @Nullable T known) {
        return edition == null ? known : edition;
    }

    private static <T> List<T> either(List<T> edition, List<T> known) {
        return edition.isEmpty() ? known : edition;
    }
}
