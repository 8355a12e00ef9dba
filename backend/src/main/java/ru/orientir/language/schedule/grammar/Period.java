package ru.orientir.language.schedule.grammar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import ru.orientir.language.schedule.Precision;
import ru.orientir.language.schedule.Window;

/** A piece of the calendar whose year isn't settled yet. */
public sealed interface Period {

    /** The month it begins in, 1 to 12; decides the year in a school-year plan. */
    int month();

    Precision precision();

    /**
     * The days of it, when it begins in {@code year}.
     *
     * @throws DateTimeException if that year hasn't such a day
     */
    Window in(int year);

    /** Whole months; may run over New Year. */
    record Months(int month, int count, Precision precision) implements Period {

        static Months of(int month) {
            return new Months(month, 1, Precision.MONTH);
        }

        static Months year() {
            return new Months(1, 12, Precision.YEAR);
        }

        /** Teaching runs from 1 September to 31 May. */
        public static Months schoolYear() {
            return new Months(9, 9, Precision.YEAR);
        }

        /** Its first, middle or last month. */
        Months part(int edge) {
            int offset = edge == 1 ? 0 : edge == 2 ? (count - 1) / 2 : count - 1;
            return of((month - 1 + offset) % 12 + 1);
        }

        @Override
        public Window in(int year) {
            YearMonth first = YearMonth.of(year, month);
            return new Window(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
        }
    }

    /** Days of one month; negative ones count from its end, and a last day beyond it is its end. */
    record Days(int month, int from, int to) implements Period {

        /** A single day. */
        public static Days on(int month, int day) {
            return new Days(month, day, day);
        }

        /** Ten days: 1 to 10, 11 to 20, 21 to the end. */
        static Days third(int month, int number) {
            return number == 3 || number == -1
                    ? new Days(month, 21, 31)
                    : new Days(month, number * 10 - 9, number * 10);
        }

        static Days half(int month, int number) {
            return number == 1 ? new Days(month, 1, 15) : new Days(month, 16, 31);
        }

        /** Seven days counted from the first of the month, or the last seven. */
        static Days week(int month, int number) {
            return number < 0
                    ? new Days(month, -7, -1)
                    : new Days(month, number * 7 - 6, number == 5 ? 31 : number * 7);
        }

        @Override
        public Precision precision() {
            return Precision.DAY;
        }

        @Override
        public Window in(int year) {
            YearMonth whole = YearMonth.of(year, month);
            int last = whole.lengthOfMonth();
            int first = from < 0 ? last + 1 + from : from;
            int end = to < 0 ? last + 1 + to : from == to ? to : Math.min(to, last);
            return new Window(whole.atDay(first), whole.atDay(end));
        }
    }

    /** A day whose month stands further on («с 1 по 15 октября»). */
    record BareDay(int day) implements Period {

        @Override
        public int month() {
            return 1;
        }

        @Override
        public Precision precision() {
            return Precision.DAY;
        }

        @Override
        public Window in(int year) {
            throw new DateTimeException("a day without a month");
        }
    }

    /** «последняя пятница мая». */
    record WeekdayOfMonth(int month, int ordinal, DayOfWeek weekday) implements Period {

        @Override
        public Precision precision() {
            return Precision.DAY;
        }

        @Override
        public Window in(int year) {
            LocalDate day = LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
            if (day.getMonthValue() != month) {
                throw new DateTimeException("no such weekday in the month");
            }
            return new Window(day, day);
        }
    }

    /** Usual school holidays; the official ones are set every year by the school. */
    record Holidays(int season) implements Period {

        /** All that touch these days, ascending. */
        public static List<Window> touching(Window days) {
            return IntStream.rangeClosed(days.start().getYear() - 1, days.end().getYear())
                    .boxed()
                    .flatMap(year -> IntStream.rangeClosed(1, 4).mapToObj(season -> new Holidays(season).in(year)))
                    .filter(days::touches)
                    .sorted(Comparator.comparing(Window::start))
                    .toList();
        }

        @Override
        public int month() {
            return switch (season) {
                case 1 -> 12;
                case 2 -> 3;
                case 3 -> 6;
                default -> 10;
            };
        }

        @Override
        public Precision precision() {
            return season == 3 ? Precision.MONTH : Precision.DAY;
        }

        @Override
        public Window in(int year) {
            return switch (season) {
                case 1 -> new Window(LocalDate.of(year, 12, 29), LocalDate.of(year + 1, 1, 8));
                case 2 -> new Window(LocalDate.of(year, 3, 23), LocalDate.of(year, 3, 31));
                case 3 -> new Window(LocalDate.of(year, 6, 1), LocalDate.of(year, 8, 31));
                default -> new Window(LocalDate.of(year, 10, 26), LocalDate.of(year, 11, 5));
            };
        }
    }
}
