package ru.orientir.language.schedule.parser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** Whether two recurrence rules bring the same days back: FREQ=YEARLY from a day in May equals BYMONTH=5. */
final class RuleMeaning {

    private static final LocalDate ANYWHERE = LocalDate.of(2021, 1, 1);
    private static final int ENOUGH = 40;

    private RuleMeaning() {}

    static boolean same(String one, String other, LocalDate start) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        LocalDate anchor = start == null ? ANYWHERE : start;
        return days(one, anchor).equals(days(other, anchor));
    }

    private static List<String> days(String rule, LocalDate anchor) {
        try {
            DateTime start = new DateTime(anchor.getYear(), anchor.getMonthValue() - 1, anchor.getDayOfMonth());
            RecurrenceRuleIterator days = new RecurrenceRule(rule).iterator(start);
            List<String> result = new ArrayList<>();
            while (days.hasNext() && result.size() < ENOUGH) {
                result.add(days.nextDateTime().toString());
            }
            return result;
        } catch (InvalidRecurrenceRuleException broken) {
            throw new AssertionError("no RFC 5545 rule: " + rule, broken);
        }
    }
}
