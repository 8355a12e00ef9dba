package ru.orientir.language.schedule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the plan around a phrase says about its years.
 *
 * @param startYear first calendar year of the plan
 * @param endYear last calendar year of the plan, never before {@code startYear}
 * @param documentDate date of the order, the start of «с даты подписания настоящего приказа»
 */
public record PlanContext(int startYear, int endYear, PlanYear planYear, Optional<LocalDate> documentDate) {

    /** @throws IllegalArgumentException if the years don't ascend or lie outside 1900 to 2200 */
    public PlanContext {
        Objects.requireNonNull(planYear, "planYear");
        Objects.requireNonNull(documentDate, "documentDate");
        if (startYear < 1900 || endYear > 2200 || endYear < startYear) {
            throw new IllegalArgumentException("years of a plan must ascend within 1900..2200");
        }
    }

    /** A plan whose document date is unknown. */
    public static PlanContext of(int startYear, int endYear, PlanYear planYear) {
        return new PlanContext(startYear, endYear, planYear, Optional.empty());
    }
}
