package ru.orientir.importing.recogniser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.Reason;
import ru.orientir.importing.draft.order.AnnexDraft;
import ru.orientir.importing.draft.order.BasisDraft;
import ru.orientir.importing.draft.order.LinkDraft;
import ru.orientir.importing.draft.order.LinkKind;
import ru.orientir.importing.draft.order.OrderDraft;
import ru.orientir.importing.draft.order.SignerDraft;
import ru.orientir.importing.draft.value.Field;

/** Reads the head of an order: everything from the letterhead to the acknowledgement list. */
final class OrderReader {

    private static final int LETTERHEAD = 40;
    private static final Pattern KIND = Pattern.compile(
            "(?iu)^(?:п\\s*р\\s*и\\s*к\\s*а\\s*з|р\\s*а\\s*с\\s*п\\s*о\\s*р\\s*я\\s*ж\\s*е\\s*н\\s*и\\s*е|п\\s*о\\s*с\\s*т\\s*а\\s*н\\s*о\\s*в\\s*л\\s*е\\s*н\\s*и\\s*е|order)(?!\\p{L})(?:[^\\p{L}]*|\\s*(?:№|от\\s|N\\s).{0,80})$");
    private static final Pattern VERB = Pattern.compile(
            "(?iu)(?:^|.*\\s)(?:п\\s*р\\s*и\\s*к\\s*а\\s*з\\s*ы\\s*в\\s*а\\s*ю|п\\s*о\\s*с\\s*т\\s*а\\s*н\\s*о\\s*в\\s*л\\s*я\\s*[юе]\\s*т?|обязываю|распоряжаюсь|hereby\\s+order|i\\s+order)\\s*:?$",
            Pattern.DOTALL);
    private static final Pattern NUMBER_LINE = Pattern.compile("(?iu)(?:от\\s|№|N\\s*\\d|[«\"]?\\s*\\d{1,2}|_+|"
            + "(?:п\\s*р\\s*и\\s*к\\s*а\\s*з|распоряжение|постановление|order)(?!\\p{L}))");
    private static final Pattern TITLE = Pattern.compile("(?su)^[«\"]?(?:Об?|On|About)\\s.*");
    private static final Pattern TOWN = Pattern.compile(
            "(?iu)^(?:г\\.|город|гор\\.|пгт|пос\\.|п\\.|с\\.|село|ст\\.|станица|д\\.)\\s?\\p{Lu}.*|.*(?:область|край|республика)$");
    static final Pattern NAME = Pattern.compile(
            "(\\p{Lu}\\.\\s?(?:\\p{Lu}\\.)?\\s?\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?|\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?\\s+\\p{Lu}\\.\\s?(?:\\p{Lu}\\.)?)");
    private static final Pattern POST = Pattern.compile(
            "(?iu)^(?:и\\.?\\s?о\\.?\\s+)?(?:руководител|начальник|директор|глав|заведующ|председател|заместител|врио|министр|head|director).*",
            Pattern.DOTALL);
    private static final String ACT =
            "(?<!\\p{L})(?:приказ(?!ыва)|распоряжени|постановлени|письм|закон|указ(?!ан)|решени)\\p{L}*";
    // «приказом министерства … от … № …»: from the word that says what it is, unless another such word comes between.
    private static final Pattern BASIS = Pattern.compile("(?iu)(?:(?:федеральн\\p{L}+\\s+)?" + ACT + "\\s+(?:(?!" + ACT
            + ")[^;\\n]){0,200}?)?(?<!\\p{L})от\\s+" + DocumentDates.DATE
            + "\\s*№\\s*([\\p{L}\\d][\\p{L}\\d/.\\-]*)(\\s*«[^«»]*(?:«[^«»]*(?:«[^«»]*»[^«»]*)*»[^«»]*)*»)?");
    static final Pattern ANNEX = Pattern.compile(
            "(?iu)^(?:приложение|annex|appendix)\\s*(?:№|N)?\\s*(\\d+|[IVX]+)?\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern ANNEX_IN_TEXT =
            Pattern.compile("(?iu)(?:приложени\\p{L}+|annex)\\s*(?:№|N)?\\s*(\\d+)?");

    private final DraftBuilder draft;
    private final List<Flow> flow;
    private Field<String> number;
    private Field<LocalDate> date;
    private Field<String> issuer;
    private Field<String> title;
    private Field<String> issuedAt;
    private Field<String> preamble;
    private SignerDraft signer;
    private final List<BasisDraft> basis = new ArrayList<>();
    private final List<AnnexDraft> annexes = new ArrayList<>();
    private final Acknowledgements acknowledgements;
    private final List<LinkDraft> links = new ArrayList<>();

    OrderReader(DraftBuilder draft, List<Flow> flow) {
        this.draft = draft;
        this.flow = flow;
        this.acknowledgements = new Acknowledgements(draft, flow);
    }

    /** Reads the head from the lines before the first table; answers how many of them it took. */
    int read() {
        int kind = find(KIND, 0, LETTERHEAD);
        // «УТВЕРЖДАЮ … Приказ № 118-од» above a plan is no head of an order.
        if (kind < 0 || find(VERB, kind, flow.size()) < 0) {
            int mention = new OrderMention(draft, flow).read();
            if (kind < 0 || mention > kind) {
                return mention;
            }
        }
        letterhead(kind);
        int verb = find(VERB, kind, flow.size());
        int at = heading(kind, verb < 0 ? endOfBareHead(kind) : verb);
        if (verb < 0) {
            store(new Instructions(draft));
            return at;
        }
        draft.outline(flow.get(verb).text(), flow.get(verb).place());
        addPreambleOf(verb);
        var instructions = new Instructions(draft);
        int end = instructions(verb + 1, instructions);
        end = signature(end);
        end = acknowledgements.read(end);
        instructions.settle(signer, date == null ? null : date.value());
        store(instructions);
        return end;
    }

    private void store(Instructions instructions) {
        links.addAll(instructions.links());
        instructions.texts().forEach(this::annexesNamed);
        draft.order = new OrderDraft(
                issuer,
                number,
                date,
                title,
                issuedAt,
                preamble,
                signer,
                basis,
                instructions.drafts(),
                annexes,
                acknowledgements.drafts(),
                links);
    }

    private int find(Pattern pattern, int from, int to) {
        for (int i = from; i < Math.min(to, flow.size()); i++) {
            if (flow.get(i).text().length() < 3000
                    && pattern.matcher(flow.get(i).text()).matches()) {
                return i;
            }
        }
        return -1;
    }

    private void letterhead(int kind) {
        var names = new ArrayList<String>();
        var towns = new ArrayList<String>();
        for (Flow line : flow.subList(0, kind)) {
            if (TOWN.matcher(line.text()).matches()) {
                towns.add(line.text());
            } else if (!dated(line)) {
                names.add(line.text());
            }
        }
        Place place = flow.getFirst().place();
        issuer = names.isEmpty() ? null : Field.of(String.join("\n", names), place, 0.9);
        issuedAt = towns.isEmpty() ? null : Field.of(String.join(", ", towns), place, 0.9);
        Flow line = flow.get(kind);
        draft.outline(line.text(), line.place());
        dated(line);
    }

    private boolean dated(Flow line) {
        // «Школа № 7» is no number of an order.
        if (line.text().length() > 120 || !NUMBER_LINE.matcher(line.text()).lookingAt()) {
            return false;
        }
        LocalDate found = DocumentDates.date(line.text());
        String no = DocumentDates.number(line.text());
        if (found != null && date == null) {
            date = Field.of(found, line.place());
        }
        if (no != null && number == null) {
            number = Field.of(no, line.place());
        }
        if (found != null || no != null) {
            draft.outline(line.text(), line.place());
        }
        return found != null || no != null;
    }

    private int heading(int kind, int end) {
        for (int i = kind + 1; i < end; i++) {
            Flow line = flow.get(i);
            if (title == null && TITLE.matcher(line.text()).matches()) {
                title = Field.of(line.text(), line.place());
            } else if (title == null && TOWN.matcher(line.text()).matches() && issuedAt == null) {
                issuedAt = Field.of(line.text(), line.place(), 0.9);
            } else if (title == null && dated(line)) {
                continue;
            } else if (title != null && preamble == null && Words.startsLower(line.text())) {
                title = Field.of(title.value() + " " + line.text(), title.place());
            } else if (title != null) {
                addPreamble(line.text(), line.place());
            } else {
                draft.notUnderstood(line.text(), line.place(), Reason.PROSE);
            }
        }
        return end;
    }

    /** A head without «приказываю» goes as far as its lines look like one. */
    private int endOfBareHead(int kind) {
        int end = kind + 1;
        while (end < Math.min(flow.size(), kind + 8)) {
            String text = flow.get(end).text();
            boolean head = TITLE.matcher(text).matches()
                    || TOWN.matcher(text).matches()
                    || NUMBER_LINE.matcher(text).lookingAt()
                    || Words.startsLower(text);
            if (!head || ProseReader.ROADMAP.matcher(text).lookingAt()) {
                break;
            }
            end++;
        }
        return end;
    }

    private void addPreambleOf(int verb) {
        Flow line = flow.get(verb);
        if (line.text().length() > 40) {
            addPreamble(line.text(), line.place());
        }
    }

    private void addPreamble(String text, Place place) {
        preamble =
                preamble == null ? Field.of(text, place) : Field.of(preamble.value() + "\n" + text, preamble.place());
        Matcher m = BASIS.matcher(text);
        while (m.find()) {
            basis.add(new BasisDraft(Field.of(m.group().strip(), place), m.group(7), DocumentDates.date(m, 0)));
        }
    }

    private int instructions(int from, Instructions instructions) {
        int at = from;
        while (at < flow.size() && !endsInstructions(at)) {
            instructions.add(flow.get(at));
            at++;
        }
        return at;
    }

    private boolean endsInstructions(int at) {
        Flow line = flow.get(at);
        String text = line.text();
        boolean numbered = Words.numbered(text).number() != null;
        if (line.heading()
                || ANNEX.matcher(text).lookingAt() && text.length() < 60
                || text.matches("(?iu).*ознакомлен.{0,20}")) {
            return true;
        }
        boolean signs = POST.matcher(text).matches()
                && !numbered
                && text.length() < 250
                && (NAME.matcher(text).find() || nameFollows(at + 1));
        return signs
                || bareName(text)
                || text.length() > 8 && !numbered && text.equals(text.toUpperCase()) && !Words.isBulleted(text);
    }

    /** A name, perhaps after the rest of the post: «Начальник управления / образования / Р.А. Тетерин». */
    private boolean nameFollows(int from) {
        int at = from;
        while (at < Math.min(flow.size(), from + 2)
                && Words.startsLower(flow.get(at).text())
                && flow.get(at).text().length() < 100) {
            at++;
        }
        return at < flow.size() && bareName(flow.get(at).text());
    }

    private static boolean bareName(String text) {
        return text.length() < 50 && NAME.matcher(text.strip()).matches();
    }

    private int signature(int from) {
        int at = from;
        var position = new StringBuilder();
        while (at < flow.size() && at < from + 6 && signer == null) {
            Flow line = flow.get(at);
            Matcher name = NAME.matcher(line.text());
            boolean ends = line.heading()
                    || line.text().length() > 250
                    || ANNEX.matcher(line.text()).lookingAt()
                    || line.text().matches("(?iu).*ознакомлен.*");
            if (ends) {
                return from;
            }
            if (name.find()
                    && (bareName(line.text()) || POST.matcher(line.text()).matches())) {
                String post = (position + " " + line.text().replace(name.group(1), ""))
                        .strip()
                        .replaceAll("[\\s_/]+$", "");
                signer = new SignerDraft(
                        Field.of(name.group(1), line.place()),
                        post.isEmpty() ? null : Field.of(post, flow.get(from).place()));
            } else {
                position.append(' ').append(line.text());
            }
            at++;
        }
        return signer == null ? from : at;
    }

    private void annexesNamed(Field<String> text) {
        Matcher m = ANNEX_IN_TEXT.matcher(text.value());
        while (m.find()) {
            String no = m.group(1);
            if (annexes.stream().noneMatch(a -> java.util.Objects.equals(a.number(), no))) {
                annexes.add(new AnnexDraft(no, null));
            }
        }
    }

    static boolean isAnnex(String text) {
        return text.length() < 80 && ANNEX.matcher(text).matches();
    }

    static LinkKind linkOf(String text) {
        if (text.matches("(?isu).*(?:утративш|отменить|repeal).*")) {
            return LinkKind.REPEALS;
        }
        if (text.matches("(?isu).*(?:внести\\s+(?:следующие\\s+)?изменени|amend).*")) {
            return LinkKind.AMENDS;
        }
        return text.matches("(?isu).*(?:взамен|заменить\\s+приказ|replace).*") ? LinkKind.REPLACES : null;
    }
}
