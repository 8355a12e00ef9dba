package ru.orientir.collection.sheet;

import java.util.List;
import java.util.UUID;
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
     * @param registry organisations its answer can name; absent where numbers are typed
     */
    public record Row(
            Question question,
            String sliceName,
            boolean editable,
            Answer answer,
            @Nullable String note,
            int revision,
            @Nullable Previous previous,
            @Nullable List<Member> registry) {

        String key() {
            return Layout.key(question.code(), answer.slice());
        }

        /** What stands where the numerator is typed. */
        @Nullable
        String numerator() {
            return registry != null && answer.numerator() == null ? Layout.BY_LIST : answer.numerator();
        }

        /** What stands in the column of explanations. */
        String explanation() {
            return answer.explanations().getOrDefault(Answer.ANY, "");
        }
    }

    /** An organisation of a registry. */
    public record Member(UUID id, String name) {}

    /** What was answered a period before, as it is shown. */
    public record Previous(
            String period, @Nullable String numerator, @Nullable String denominator, @Nullable String value) {}
}
