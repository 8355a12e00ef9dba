package ru.orientir.importing.recogniser.order;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.order.LinkDraft;
import ru.orientir.importing.draft.order.LinkKind;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.line.DocumentDates;
import ru.orientir.importing.recogniser.line.Line;

/** Which orders an instruction repeals, amends or replaces. */
final class OrderLinks {
    private OrderLinks() {}

    static Optional<LinkDraft> in(Line line) {
        var kind = kind(line.text());
        return kind == null
                ? Optional.empty()
                : Optional.of(new LinkDraft(
                        kind,
                        Field.of(line.text(), line.place(), 0.9),
                        DocumentDates.number(line.text()),
                        DocumentDates.date(line.text())));
    }

    private static @Nullable LinkKind kind(String text) {
        if (text.matches("(?isu).*(?:утративш|отменить|repeal).*")) {
            return LinkKind.REPEALS;
        }
        if (text.matches("(?isu).*(?:внести\\s+(?:следующие\\s+)?изменени|amend).*")) {
            return LinkKind.AMENDS;
        }
        return text.matches("(?isu).*(?:взамен|заменить\\s+приказ|replace).*") ? LinkKind.REPLACES : null;
    }
}
