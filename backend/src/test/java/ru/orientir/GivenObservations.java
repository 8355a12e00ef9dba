package ru.orientir;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.figures.observation.Measured;
import ru.orientir.figures.observation.ObservationSource;
import ru.orientir.figures.observation.ObservationStatus;
import ru.orientir.figures.observation.Observations;
import ru.orientir.indicator.IndicatorRepository;
import ru.orientir.indicator.period.Periods;
import ru.orientir.indicator.period.ReportingPeriod;
import ru.orientir.platform.access.Access;

/** Values a test starts from, gathered and written in one transaction by the newest version of each definition. */
public final class GivenObservations {
    private record Answer(
            Given.Made indicator,
            String period,
            Given.Made organisation,
            String slice,
            ObservationStatus status,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {}

    private final List<Answer> answers = new ArrayList<>();

    public GivenObservations share(Given.Made indicator, String period, Given.Made organisation, int part, int of) {
        return slice(indicator, period, organisation, "", part, of);
    }

    public GivenObservations slice(
            Given.Made indicator, String period, Given.Made organisation, String slice, int part, int of) {
        answers.add(new Answer(
                indicator,
                period,
                organisation,
                slice,
                ObservationStatus.REPORTED,
                BigDecimal.valueOf(part),
                BigDecimal.valueOf(of)));
        return this;
    }

    public GivenObservations count(Given.Made indicator, String period, Given.Made organisation, int number) {
        answers.add(new Answer(
                indicator, period, organisation, "", ObservationStatus.REPORTED, BigDecimal.valueOf(number), null));
        return this;
    }

    public GivenObservations average(Given.Made indicator, String period, Given.Made organisation, String sum, int of) {
        answers.add(new Answer(
                indicator,
                period,
                organisation,
                "",
                ObservationStatus.REPORTED,
                new BigDecimal(sum),
                BigDecimal.valueOf(of)));
        return this;
    }

    public GivenObservations without(
            Given.Made indicator, String period, Given.Made organisation, ObservationStatus status) {
        answers.add(new Answer(indicator, period, organisation, "", status, null, null));
        return this;
    }

    /** Writes all of them, as one change. */
    public void write() {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            Arc.container().instance(Access.class).get().actAs("given", "Given", true, "observation:edit");
            QuarkusTransaction.requiringNew().run(() -> Arc.container()
                    .instance(Observations.class)
                    .get()
                    .write(answers.stream().map(GivenObservations::measured).toList()));
        } finally {
            context.terminate();
        }
    }

    private static Measured measured(Answer answer) {
        var version = Arc.container()
                .instance(IndicatorRepository.class)
                .get()
                .current(answer.indicator().id());
        int period = Arc.container().instance(Periods.class).get().id(ReportingPeriod.parse(answer.period()));
        return new Measured(
                version.id(),
                version.lineId(),
                period,
                answer.slice(),
                answer.organisation().id(),
                answer.status(),
                answer.numerator(),
                answer.denominator(),
                List.of(),
                ObservationSource.BULK,
                null,
                null,
                null);
    }

    /** Keeps the gate in the application even where only tests use it. */
    @Singleton
    @Unremovable
    static class Gate {
        @Inject
        Observations observations;
    }
}
