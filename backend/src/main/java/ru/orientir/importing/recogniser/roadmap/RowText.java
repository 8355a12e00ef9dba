package ru.orientir.importing.recogniser.roadmap;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.language.responsible.PartRole;

/** What a row says, before its dates and parties are read. */
final class RowText {
    final Place place;
    final List<Who> who = new ArrayList<>();
    final List<Field<String>> extra = new ArrayList<>();

    @Nullable
    String sectionKey;

    @Nullable
    String number;

    String title = "";
    String schedule = "";
    String result = "";
    String report = "";
    String level = "";
    boolean joined;
    boolean inherited;
    double scheduleConfidence = 1;

    RowText(Place place) {
        this.place = place;
    }

    /** A cell of parties. {@code role} is what the column says they do; null leaves it to the cell. */
    record Who(String text, @Nullable PartRole role) {}

    String responsible() {
        return String.join(
                "\n", who.stream().map(Who::text).filter(t -> !t.isBlank()).toList());
    }

    boolean hasDetails() {
        return !schedule.isBlank() || !responsible().isBlank() || !result.isBlank() || !report.isBlank();
    }

    /** Takes what the next row says, which a page break has cut off. */
    void join(RowText more) {
        if (!more.title.equals(title)) {
            title = Words.join(title, more.title);
        }
        schedule = joined(schedule, more.schedule);
        result = joined(result, more.result);
        report = joined(report, more.report);
        level = joined(level, more.level);
        more.who.forEach(this::join);
        extra.addAll(more.extra);
        joined = true;
    }

    private void join(Who next) {
        int same = indexOf(next.role());
        if (same < 0) {
            who.add(next);
        } else {
            who.set(same, new Who(joinedParties(who.get(same).text(), next.text()), next.role()));
        }
    }

    private int indexOf(@Nullable PartRole role) {
        for (int i = 0; i < who.size(); i++) {
            if (who.get(i).role() == role) {
                return i;
            }
        }
        return -1;
    }

    // A party that begins with a capital letter is another one; a small letter goes on with the last.
    private static String joinedParties(String first, String second) {
        boolean another = !first.isBlank() && !second.isBlank() && !Words.startsLower(second) && !first.equals(second);
        return another ? first + "\n" + second : joined(first, second);
    }

    private static String joined(String first, String second) {
        return first.equals(second) ? first : Words.join(first, second);
    }
}
