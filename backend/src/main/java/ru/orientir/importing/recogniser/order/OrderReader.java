package ru.orientir.importing.recogniser.order;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.order.AnnexDraft;
import ru.orientir.importing.draft.order.OrderDraft;
import ru.orientir.importing.draft.order.SignerDraft;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.making.DraftBuilder;

/** Reads the head of an order: everything from the letterhead to the acknowledgement list. */
public final class OrderReader {
    private static final int LETTERHEAD = 40;
    private static final int LONGEST_LINE = 3000;
    private static final Pattern KIND = Pattern.compile(
            "(?iu)^(?:п\\s*р\\s*и\\s*к\\s*а\\s*з|р\\s*а\\s*с\\s*п\\s*о\\s*р\\s*я\\s*ж\\s*е\\s*н\\s*и\\s*е|п\\s*о\\s*с\\s*т\\s*а\\s*н\\s*о\\s*в\\s*л\\s*е\\s*н\\s*и\\s*е|order)(?!\\p{L})(?:[^\\p{L}]*|\\s*(?:№|от\\s|N\\s).{0,80})$");
    private static final Pattern VERB = Pattern.compile(
            "(?iu)(?:^|.*\\s)(?:п\\s*р\\s*и\\s*к\\s*а\\s*з\\s*ы\\s*в\\s*а\\s*ю|п\\s*о\\s*с\\s*т\\s*а\\s*н\\s*о\\s*в\\s*л\\s*я\\s*[юе]\\s*т?|обязываю|распоряжаюсь|hereby\\s+order|i\\s+order)\\s*:?$",
            Pattern.DOTALL);
    private static final Pattern ANNEX_IN_TEXT =
            Pattern.compile("(?iu)(?:приложени\\p{L}+|annex)\\s*(?:№|N)?\\s*(\\d+)?");

    private final DraftBuilder draft;
    private final List<Line> lines;
    private final OrderHead head;
    private final Preamble preamble = new Preamble();
    private final Instructions instructions;
    private final Acknowledgements acknowledgements;
    private @Nullable SignerDraft signer;

    /** @param lines before the first table */
    public OrderReader(DraftBuilder draft, List<Line> lines) {
        this.draft = draft;
        this.lines = lines;
        head = new OrderHead(draft, lines, preamble);
        instructions = new Instructions(draft);
        acknowledgements = new Acknowledgements(draft, lines);
    }

    /** Reads the head; answers how many of the lines it took. */
    public int read() {
        int kind = find(KIND, 0, LETTERHEAD);
        int verb = kind < 0 ? -1 : find(VERB, kind, lines.size());
        // «УТВЕРЖДАЮ … Приказ № 118-од» above a plan is no head of an order.
        if (verb < 0) {
            int mention = new OrderMention(draft, lines).read();
            if (kind < 0 || mention > kind) {
                return mention;
            }
        }
        head.readLetterhead(kind);
        int end = verb < 0 ? head.endWithoutVerb(kind) : verb;
        head.readHeading(kind, end);
        if (verb >= 0) {
            end = readBody(verb);
        }
        store();
        return end;
    }

    private int find(Pattern pattern, int from, int to) {
        for (int i = from; i < Math.min(to, lines.size()); i++) {
            var text = lines.get(i).text();
            if (text.length() < LONGEST_LINE && pattern.matcher(text).matches()) {
                return i;
            }
        }
        return -1;
    }

    private int readBody(int verb) {
        draft.outline(lines.get(verb));
        preamble.addVerb(lines.get(verb));
        var signature = new Signature(lines);
        int end = verb + 1;
        while (end < lines.size() && !signature.endsInstructions(end)) {
            instructions.add(lines.get(end++));
        }
        end = signature.read(end);
        signer = signature.signer();
        instructions.settle(signer, head.date());
        return acknowledgements.read(end);
    }

    private void store() {
        draft.order(new OrderDraft(
                head.issuer(),
                head.number(),
                head.dateField(),
                head.title(),
                head.issuedAt(),
                preamble.text(),
                signer,
                preamble.basis(),
                instructions.drafts(),
                annexesNamed(),
                acknowledgements.drafts(),
                instructions.links()));
    }

    private List<AnnexDraft> annexesNamed() {
        return instructions.texts().stream()
                .flatMap(text -> ANNEX_IN_TEXT.matcher(text.value()).results())
                .map(named -> new AnnexDraft(named.group(1), null))
                .distinct()
                .toList();
    }
}
