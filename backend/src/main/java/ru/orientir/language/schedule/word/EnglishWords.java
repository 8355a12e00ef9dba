package ru.orientir.language.schedule.word;

import static ru.orientir.language.schedule.word.Sense.*;

import ru.orientir.language.schedule.word.Lexicon.Builder;

/** English words of schedules. */
final class EnglishWords {

    private EnglishWords() {}

    static void addTo(Builder lexicon) {
        months(lexicon);
        weekdays(lexicon);
        numbers(lexicon);
        units(lexicon);
        frequencies(lexicon);
        bounds(lexicon);
        plans(lexicon);
    }

    private static void months(Builder lexicon) {
        String[] months = {
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sep sept",
            "october oct",
            "november nov",
            "december dec"
        };
        for (int i = 0; i < months.length; i++) {
            lexicon.words(MONTH, i + 1, months[i]);
        }
    }

    private static void weekdays(Builder lexicon) {
        String[] days = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
        for (int i = 0; i < days.length; i++) {
            lexicon.stem(WEEKDAY, i + 1, days[i], "_ s").words(WEEKDAY, i + 1, days[i].substring(0, 3));
        }
    }

    private static void numbers(Builder lexicon) {
        lexicon.words(WEEKDAYS, 1, "weekday weekdays workday workdays").words(WEEKDAYS, 2, "weekend weekends");
        String[] ordinals = {"first", "second", "third", "fourth", "fifth"};
        String[] cardinals = {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
        for (int i = 0; i < ordinals.length; i++) {
            lexicon.words(ORDINAL, i + 1, ordinals[i]);
        }
        for (int i = 0; i < cardinals.length; i++) {
            lexicon.words(CARDINAL, i + 1, cardinals[i]);
        }
        lexicon.words(ORDINAL, -1, "last final").words(OTHER, 2, "other alternate");
        lexicon.words(TIMES, 0, "times time x").words(TIMES_ADVERB, 1, "once").words(TIMES_ADVERB, 2, "twice");
        lexicon.words(TIMES_ADVERB, 3, "thrice");
    }

    private static void units(Builder lexicon) {
        lexicon.unit(Unit.DAY, "day", "_ s").unit(Unit.WEEK, "week", "_ s").unit(Unit.MONTH, "month", "_ s");
        lexicon.unit(Unit.QUARTER, "quarter", "_ s")
                .unit(Unit.QUARTER, "", "q qtr")
                .unit(Unit.TERM, "term", "_ s");
        lexicon.unit(Unit.TRIMESTER, "trimester", "_ s").unit(Unit.HALF_YEAR, "semester", "_ s");
        lexicon.unit(Unit.HALF, "hal", "f ves").unit(Unit.HALF_YEAR, "", "h").unit(Unit.YEAR, "year", "_ s");
        lexicon.words(SCHOOL, 0, "school academic").words(CALENDAR, 0, "calendar fiscal financial");
        lexicon.words(SEASON, 1, "winter").words(SEASON, 2, "spring").words(SEASON, 3, "summer");
        lexicon.words(SEASON, 4, "autumn fall").words(HOLIDAYS, 0, "holidays holiday vacation vacations break breaks");
    }

    private static void frequencies(Builder lexicon) {
        lexicon.words(EVERY_UNIT_ADVERB, Unit.DAY.ordinal(), "daily");
        lexicon.words(EVERY_UNIT_ADVERB, Unit.WEEK.ordinal(), "weekly");
        lexicon.words(EVERY_UNIT_ADVERB, Unit.MONTH.ordinal(), "monthly");
        lexicon.words(EVERY_UNIT_ADVERB, Unit.QUARTER.ordinal(), "quarterly");
        lexicon.words(EVERY_UNIT_ADVERB, Unit.HALF_YEAR.ordinal(), "semiannually biannually semiannual biannual");
        lexicon.words(EVERY_UNIT_ADVERB, Unit.YEAR.ordinal(), "annually yearly annual");
        lexicon.words(FORTNIGHTLY, 2, "fortnightly biweekly").words(EVERY, 0, "every each");
        lexicon.words(
                CONTINUOUSLY,
                0,
                "ongoing continuously continuous permanently permanent constantly regularly continually always");
        lexicon.words(LESS_OFTEN, 0, "less").words(AT_LEAST, 0, "least minimum").words(THAN, 0, "than");
        lexicon.words(THEN, 0, "then thereafter afterwards subsequently").words(CURRENT, 0, "current this");
        lexicon.words(NEXT, 0, "next following").words(NEXT, 1, "subsequent").words(NOT, 0, "not no");
    }

    private static void bounds(Builder lexicon) {
        lexicon.words(EDGE, 1, "beginning start early")
                .words(EDGE, 2, "middle mid")
                .words(EDGE, 3, "end late");
        lexicon.words(FROM, 0, "from since starting commencing").words(BETWEEN, 0, "between");
        lexicon.words(UNTIL, 0, "by until till before to through due deadline");
        lexicon.words(LATER, 0, "later").words(EARLIER, 0, "earlier sooner").words(AND, 0, "and or");
        lexicon.words(IN, 0, "in on at for")
                .words(OF, 0, "of the a an")
                .words(DURING, 0, "during throughout over within per");
        lexicon.words(ALL, 0, "whole entire all full").words(AFTER, 0, "after").words(ON_CONDITION, 0, "if when upon");
        lexicon.words(SIGNING, 0, "signing signature approval adoption").words(DATE_NOUN, 0, "date moment");
    }

    private static void plans(Builder lexicon) {
        lexicon.words(PLAN, 0, "schedule notice plan plans timetable calendars schedules order agenda");
        lexicon.words(ACCORDING, 0, "according")
                .words(ACCORDANCE, 0, "accordance")
                .words(FIXED, 0, "established set approved");
        lexicon.words(NECESSITY, 0, "needed necessary required need").words(MEASURE, 0, "as");
        lexicon.words(OCCASION, 0, "request demand agreement agreed arrangement requests")
                .words(TO_BE_FIXED, 0, "tbd tba tbc determined decided confirmed announced");
        lexicon.words(SCOPE, 0, "project programme program implementation").words(TERM_OF, 0, "period duration");
        lexicon.words(FILLER, 0, "inclusive inclusively approximately about round long onwards onward");
    }
}
