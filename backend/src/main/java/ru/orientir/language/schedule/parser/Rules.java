package ru.orientir.language.schedule.parser;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.schedule.Window;
import ru.orientir.language.schedule.grammar.Period.WeekdayOfMonth;
import ru.orientir.language.schedule.grammar.Span;

/** RFC 5545 rules that bring given days or windows back. */
final class Rules {

    private static final String YEARLY = "FREQ=YEARLY";

    private Rules() {}

    static String day(LocalDate date) {
        return date.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** Every year on these days. */
    static String yearlyOn(List<LocalDate> days, int interval) {
        String rule = YEARLY + interval(interval) + ";BYMONTH=" + months(days);
        return sameDay(days) ? rule + ";BYMONTHDAY=" + dayOfMonth(days) : rule;
    }

    /** Every year in these windows; a single window of months needs no more than its start. */
    static String yearly(List<Window> windows, Span span, int interval) {
        List<LocalDate> starts = windows.stream().map(Window::start).toList();
        boolean oneDay = windows.stream().allMatch(window -> window.start().equals(window.end()));
        if (oneDay && windows.size() == 1 && span.first().period() instanceof WeekdayOfMonth weekday) {
            String name = weekday.weekday().name().substring(0, 2);
            return YEARLY + interval(interval) + ";BYMONTH=" + weekday.month() + ";BYDAY=" + weekday.ordinal() + name;
        }
        if (oneDay) {
            return yearlyOn(starts, interval);
        }
        return windows.size() == 1
                ? YEARLY + interval(interval)
                : YEARLY + interval(interval) + ";BYMONTH=" + months(starts);
    }

    /** These days and no more, or null if no rule says it. */
    static @Nullable String counted(List<LocalDate> days) {
        if (days.size() < 2) {
            return null;
        }
        String years = yearSteps(days);
        if (years != null) {
            return years;
        }
        boolean oneYear = days.getFirst().getYear() == days.getLast().getYear();
        boolean withinYear = days.getLast().isBefore(days.getFirst().plusYears(1));
        if (sameDay(days) && withinYear) {
            return YEARLY + ";BYMONTH=" + months(days) + ";BYMONTHDAY=" + dayOfMonth(days) + ";COUNT=" + days.size();
        }
        boolean oneMonth = oneYear
                && new TreeSet<>(days.stream().map(LocalDate::getMonthValue).toList()).size() == 1;
        return oneMonth
                ? YEARLY + ";BYMONTH=" + months(days) + ";BYMONTHDAY="
                        + days.stream()
                                .map(day -> Integer.toString(day.getDayOfMonth()))
                                .collect(Collectors.joining(","))
                        + ";COUNT=" + days.size()
                : null;
    }

    /** These windows, if all are of one shape, or null. */
    static @Nullable String counted(List<Window> windows, Span span) {
        List<LocalDate> starts = windows.stream().map(Window::start).toList();
        Window first = windows.getFirst();
        boolean days = windows.stream().allMatch(window -> window.start().equals(window.end()));
        boolean shape = days
                || windows.stream().allMatch(window -> window.months() > 0 && window.months() == first.months())
                || yearSteps(starts) != null
                        && windows.stream()
                                .allMatch(window -> window.end().getDayOfYear()
                                                - first.end().getDayOfYear()
                                        < 2);
        if (!shape) {
            return null;
        }
        String rule = counted(starts);
        return rule == null || days ? rule : rule.replace(";BYMONTHDAY=1;", ";");
    }

    private static @Nullable String yearSteps(List<LocalDate> days) {
        int step = days.get(1).getYear() - days.get(0).getYear();
        for (int i = 1; i < days.size(); i++) {
            if (step < 1 || !days.get(i).equals(days.get(i - 1).plusYears(step))) {
                return null;
            }
        }
        return YEARLY + interval(step) + ";COUNT=" + days.size();
    }

    private static String interval(int interval) {
        return interval == 1 ? "" : ";INTERVAL=" + interval;
    }

    private static boolean sameDay(List<LocalDate> days) {
        boolean same = days.stream()
                .allMatch(day -> day.getDayOfMonth() == days.getFirst().getDayOfMonth());
        return same || days.stream().allMatch(day -> day.getDayOfMonth() == day.lengthOfMonth());
    }

    private static int dayOfMonth(List<LocalDate> days) {
        LocalDate first = days.stream().min(Comparator.naturalOrder()).orElseThrow();
        boolean same = days.stream().allMatch(day -> day.getDayOfMonth() == first.getDayOfMonth());
        return same ? first.getDayOfMonth() : -1;
    }

    private static String months(List<LocalDate> days) {
        return days.stream().map(LocalDate::getMonthValue).collect(Collectors.toCollection(TreeSet::new)).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }
}
