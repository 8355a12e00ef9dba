package ru.orientir.collection.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.entry.Answer;
import ru.orientir.collection.entry.Question;

/**
 * A form, ready to be written to a file.
 *
 * @param title of the campaign
 * @param asked for whom, for which period, until when: one line each
 */
public record FormSheet(String title, List<String> asked, List<Row> rows) {

    /**
     * One cell of the form: a row of the sheet.
     *
     * @param sliceName empty for the whole
     * @param editable whether it can be filled now
     * @param answer as it is typed so far
     * @param revision of that answer
     */
    public record Row(
            Question question,
            String sliceName,
            boolean editable,
            Answer answer,
            @Nullable String note,
            int revision,
            @Nullable Previous previous) {

        /** What stands in the column of explanations. */
        String explanation() {
            return answer.explanations().getOrDefault(Answer.ANY, "");
        }
    }

    /** What was answered a period before, as it is shown. */
    public record Previous(
            String period, @Nullable String numerator, @Nullable String denominator, @Nullable String value) {}
}
