package ru.orientir.language.schedule.parser;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import ru.orientir.language.schedule.Precision;
import ru.orientir.language.schedule.Window;
import ru.orientir.language.schedule.grammar.Reading.Role;
import ru.orientir.language.schedule.grammar.Span;

/**
 * Dates whose years are settled.
 *
 * @param firstYear calendar year the first period begins in
 * @param lastYear the same of the last period
 * @param printed whether a year stands in the phrase
 */
record Resolved(Role role, Span span, int firstYear, int lastYear, boolean printed, Window window) {

    /** The same days {@code years} later; empty where that year hasn't them (29 February). */
    Optional<Window> later(int years) {
        try {
            return Optional.of(hull(span, firstYear + years, lastYear + years));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The same {@code years} later; empty where that year hasn't such days. */
    Optional<Resolved> moved(int years) {
        return later(years)
                .map(window -> new Resolved(role, span, firstYear + years, lastYear + years, printed, window));
    }

    static Window hull(Span span, int firstYear, int lastYear) {
        LocalDate start = span.first().period().in(firstYear).start();
        return new Window(start, span.last().period().in(lastYear).end());
    }

    /** The day a deadline on this falls: «до начала …» its first day, «до середины …» its middle one, else its last. */
    LocalDate due() {
        return switch (span.last().edge()) {
            case 1 -> window.start();
            case 2 -> window.start().plusDays(window.start().lengthOfMonth() > 20 && shorterThanMonth() ? 4 : 14);
            default -> window.end();
        };
    }

    /** The deadline that follows a beginning: where no year is printed, «до мая, с сентября» is the next May. */
    LocalDate dueFrom(LocalDate beginning) {
        LocalDate due = due();
        if (printed || !due.isBefore(beginning)) {
            return due;
        }
        int years = beginning.getYear() - due.getYear();
        return Stream.of(years, years + 1)
                .flatMap(ahead -> moved(ahead).stream())
                .map(Resolved::due)
                .filter(day -> !day.isBefore(beginning))
                .findFirst()
                .orElse(due);
    }

    /** The day a start on this falls. */
    LocalDate begins() {
        return span.first().edge() == 2 && shorterThanMonth() ? window.start().plusDays(4) : window.start();
    }

    private boolean shorterThanMonth() {
        return window.start().plusDays(20).isAfter(window.end());
    }

    Precision precision() {
        Precision first = span.first().period().precision();
        Precision last = span.last().period().precision();
        return first.compareTo(last) <= 0 ? first : last;
    }
}
