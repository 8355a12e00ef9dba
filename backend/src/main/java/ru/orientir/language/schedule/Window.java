package ru.orientir.language.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Days from {@code start} to {@code end}, both inclusive. */
@Schema(name = "ScheduleWindow")
public record Window(LocalDate start, LocalDate end) {

    /** @throws IllegalArgumentException if {@code end} is before {@code start} */
    public Window {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a window can't end before it starts");
        }
    }

    /** In order of time; those that touch or overlap become one: «сентябрь, октябрь» is one time of two months. */
    public static List<Window> merged(List<Window> windows) {
        List<Window> result = new ArrayList<>();
        for (Window window :
                windows.stream().sorted(Comparator.comparing(Window::start)).toList()) {
            Window last = result.isEmpty() ? null : result.getLast();
            if (last == null || window.start().isAfter(last.end().plusDays(1))) {
                result.add(window);
            } else if (window.end().isAfter(last.end())) {
                result.set(result.size() - 1, new Window(last.start(), window.end()));
            }
        }
        return result;
    }

    /** Whether they have a day in common. */
    public boolean touches(Window other) {
        return !start.isAfter(other.end) && !end.isBefore(other.start);
    }

    /** The days in both. */
    public Optional<Window> common(Window other) {
        return touches(other)
                ? Optional.of(new Window(
                        start.isAfter(other.start) ? start : other.start, end.isBefore(other.end) ? end : other.end))
                : Optional.empty();
    }

    /** How many whole months it consists of; 0 if it doesn't. */
    public int months() {
        YearMonth last = YearMonth.from(end);
        boolean whole = start.getDayOfMonth() == 1 && end.equals(last.atEndOfMonth());
        return whole ? (int) YearMonth.from(start).until(last, ChronoUnit.MONTHS) + 1 : 0;
    }

    int days() {
        return (int) start.until(end, ChronoUnit.DAYS) + 1;
    }
}
