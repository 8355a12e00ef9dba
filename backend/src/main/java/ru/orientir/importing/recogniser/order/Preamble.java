package ru.orientir.importing.recogniser.order;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.order.BasisDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.line.DocumentDates;
import ru.orientir.importing.recogniser.line.Line;

/** Why an order is given, and the acts it rests on. */
final class Preamble {
    private static final String ACT =
            "(?<!\\p{L})(?:приказ(?!ыва)|распоряжени|постановлени|письм|закон|указ(?!ан)|решени)\\p{L}*";
    // «приказом министерства … от … № …»: from the word that says what it is, unless another such word comes between.
    private static final Pattern BASIS = Pattern.compile("(?iu)(?:(?:федеральн\\p{L}+\\s+)?" + ACT + "\\s+(?:(?!" + ACT
            + ")[^;\\n]){0,200}?)?(?<!\\p{L})от\\s+" + DocumentDates.DATE
            + "\\s*№\\s*([\\p{L}\\d][\\p{L}\\d/.\\-]*)(\\s*«[^«»]*(?:«[^«»]*(?:«[^«»]*»[^«»]*)*»[^«»]*)*»)?");
    /** «… п р и к а з ы в а ю:» alone is no preamble. */
    private static final int LONGEST_VERB = 40;

    private final List<BasisDraft> basis = new ArrayList<>();
    private @Nullable Field<String> text;

    boolean isEmpty() {
        return text == null;
    }

    /** The line of «приказываю», which the last words of the preamble may stand in. */
    void addVerb(Line line) {
        if (line.text().length() > LONGEST_VERB) {
            add(line);
        }
    }

    void add(Line line) {
        text = text == null
                ? Field.of(line.text(), line.place())
                : Field.of(text.value() + "\n" + line.text(), text.place());
        Matcher act = BASIS.matcher(line.text());
        while (act.find()) {
            basis.add(new BasisDraft(
                    Field.of(act.group().strip(), line.place()), act.group(7), DocumentDates.date(act, 0)));
        }
    }

    @Nullable
    Field<String> text() {
        return text;
    }

    List<BasisDraft> basis() {
        return basis;
    }
}
