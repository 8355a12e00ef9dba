package ru.orientir.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.observation.Suppressions;
import ru.orientir.figures.suppression.Audience;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.access.Reach;

/** Which figures the caller is not shown. */
@ApplicationScoped
class Visibility {
    private static final String EXACT = "observation:exact";

    @Inject
    Access access;

    @Inject
    Peers peers;

    @Inject
    Suppressions suppressions;

    /** What the caller sees at and below an organisation, everything in sight when it is absent. */
    Sight sight(@Nullable UUID under, Reach reach) {
        var exact = access.reach(EXACT);
        if (exact.isEverywhere() || peers.reachesAll(exact, under, reach)) {
            return new Sight(null);
        }
        return new Sight(Audience.of(exact.roots()));
    }

    /** For a caller, within one answer. */
    final class Sight {
        private final @Nullable Audience restricted;

        private Sight(@Nullable Audience restricted) {
            this.restricted = restricted;
        }

        boolean isExact() {
            return restricted == null;
        }

        /** Whether what this organisation reported itself is hidden. */
        boolean hidesOwn(UUID organisation, String slice, int lineId, int periodId, Moment moment) {
            return restricted != null
                    && suppressions.of(lineId, periodId, moment.number()).hidesOwnFrom(restricted, organisation, slice);
        }

        /** Whether the sum of everything at and below it is hidden. */
        boolean hides(UUID organisation, String slice, int lineId, int periodId, Moment moment) {
            return restricted != null
                    && suppressions.of(lineId, periodId, moment.number()).hidesFrom(restricted, organisation, slice);
        }

        /** Whether anything at all is hidden of a line in a period. */
        boolean hidesAny(int lineId, int periodId, Moment moment) {
            return restricted != null
                    && !suppressions.of(lineId, periodId, moment.number()).isEmpty();
        }
    }
}
