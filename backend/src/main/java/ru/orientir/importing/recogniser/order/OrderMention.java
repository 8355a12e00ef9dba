package ru.orientir.importing.recogniser.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.order.AnnexDraft;
import ru.orientir.importing.draft.order.OrderDraft;
import ru.orientir.importing.draft.order.SignerDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.line.AnnexLine;
import ru.orientir.importing.recogniser.line.DocumentDates;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.line.RoadmapTitle;
import ru.orientir.importing.recogniser.line.SignedName;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.making.DraftBuilder;

/**
 * The order of a document that only mentions it: «Приложение 3 к приказу … от … № …», «УТВЕРЖДЕНО приказом … от … № …»,
 * «УТВЕРЖДАЮ / Директор … / «30» августа 2026 г.».
 */
public final class OrderMention {

    private static final int WITHIN = 12;
    private static final Pattern AFTER_ANNEX =
            Pattern.compile("(?isu)^(?:к\\s|от\\s|утвержд|приказ|распоряж|постановл|№|«?\\d).{0,200}");
    private static final Pattern STAMP = Pattern.compile(
            "(?isu)^(?:утвержда(?:ю|ем)|утвержд[её]н[оаы]?|согласован[оаы]?|принят[оаы]?|рассмотрен[оаы]?)(?!\\p{L}).{0,200}");
    private static final Pattern APPROVES = Pattern.compile("(?isu)^утвержда(?:ю|ем)(?!\\p{L}).*");
    private static final Pattern APPROVED = Pattern.compile("(?isu)^утвержд.*");
    private static final Pattern IN_STAMP = Pattern.compile(
            "(?isu)^(?:приказ|распоряж|постановл|протокол|решени|от\\s|№|«?\\s?_*\\d{0,2}_*\\s?»|\\d{1,2}[.\\s]|_+|к\\s+приказу|на\\s+заседан|педагогич|управляющ"
                    + "|и\\.?\\s?о\\.?\\s|директор|начальник|глав|заведующ|руковод|заместит|председател|администрац|управлени|отдел|комитет).{0,200}|_*\\s?"
                    + SignedName.REGEX + "\\s?_*");
    private static final Pattern ISSUER = Pattern.compile(
            "(?isu)(?:к\\s+)?(?:приказ|распоряжени|постановлени)(?:ом|ем|у|ю)\\s+(.+?)(?:\\s+от\\s.*|\\s*№.*|\\n(?!\\p{Ll}).*)?$");

    private final DraftBuilder draft;
    private final List<Line> lines;

    OrderMention(DraftBuilder draft, List<Line> lines) {
        this.draft = draft;
        this.lines = lines;
    }

    /** Answers how many lines it took. */
    int read() {
        for (int i = 0; i < Math.min(3, lines.size()); i++) {
            if (lines.get(i).text().length() <= 200
                    && AnnexLine.opens(lines.get(i).text())) {
                return annex(i);
            }
        }
        return !lines.isEmpty() && STAMP.matcher(lines.getFirst().text()).matches() ? stamp() : 0;
    }

    /** Whether a text begins as a stamp does: «УТВЕРЖДАЮ …», «СОГЛАСОВАНО …». */
    public static boolean opensStamp(String text) {
        return STAMP.matcher(text).matches();
    }

    private int annex(int start) {
        int end = start + 1;
        while (end < Math.min(lines.size(), start + 7)
                && (AFTER_ANNEX.matcher(lines.get(end).text()).matches() || finishesIssuer(start, end))) {
            end++;
        }
        String text = take(start, end);
        var drafted = new AnnexDraft(AnnexLine.number(lines.get(start).text()), null);
        LocalDate date = DocumentDates.date(text);
        String number = DocumentDates.number(text.replaceFirst("(?iu)^приложение\\s*(?:№|N)?\\s*\\d*", ""));
        if (date == null && number == null) {
            draft.annex(drafted);
        } else {
            store(number, date, text, lines.get(start).place(), null, List.of(drafted));
        }
        return end;
    }

    // «к приказу управления / образования района / от …»: a line before the date.
    private boolean finishesIssuer(int start, int at) {
        boolean names =
                at > start + 1 || lines.get(start).text().matches("(?isu).*(?:приказу|распоряжению|постановлению)");
        return names
                && lines.get(at).text().length() < 120
                && at + 1 < lines.size()
                && lines.get(at + 1).text().matches("(?isu)^от\\s.{0,100}")
                && DocumentDates.date(lines.get(at + 1).text()) != null;
    }

    private int stamp() {
        int end = 0;
        while (end < Math.min(lines.size(), WITHIN) && isStamp(end)) {
            end++;
        }
        int from = 0;
        for (int i = 0; i < end; i++) {
            from = APPROVED.matcher(lines.get(i).text()).matches() ? i : from;
        }
        String own = text(from, end);
        LocalDate date = DocumentDates.date(own);
        // The number of a school is none of an order.
        String number = own.lines()
                .filter(l -> l.matches("(?isu).*(?:приказ|распоряж|постановл|от\\s|^\\s*№).*"))
                .map(l -> DocumentDates.number(l.replaceFirst("(?isu)^.*\\d{4}\\s*(?:г\\.|года)?(?=\\s*№)", "")))
                .filter(n -> n != null)
                .findFirst()
                .orElse(null);
        if (date == null && number == null || !APPROVED.matcher(own).matches()) {
            return 0;
        }
        take(0, end);
        boolean approves = APPROVES.matcher(lines.get(from).text()).matches();
        store(number, date, own, lines.get(from).place(), approves ? signer(from, end) : null, List.of());
        return end;
    }

    private boolean isStamp(int at) {
        String line = lines.get(at).text();
        if (RoadmapTitle.isNamedIn(line) || line.length() > 300) {
            return false;
        }
        boolean goesOn = at > 0 && Words.startsLower(line) && line.length() < 150;
        return STAMP.matcher(line).matches() || IN_STAMP.matcher(line).matches() || goesOn;
    }

    private @Nullable SignerDraft signer(int from, int end) {
        var post = new ArrayList<String>();
        for (Line line : lines.subList(from, end)) {
            String text =
                    line.text().replaceFirst("(?iu)^утвержда(?:ю|ем):?", "").strip();
            Matcher name = SignedName.in(text);
            if (name.find()) {
                post.add(text.substring(0, name.start()).replaceAll("[\\s_/]+$", ""));
                String position = String.join(" ", post).strip();
                return new SignerDraft(
                        Field.of(name.group(1), line.place()),
                        position.isEmpty() ? null : Field.of(position, line.place()));
            }
            post.add(text.replaceAll("_+", ""));
        }
        return null;
    }

    private void store(
            @Nullable String number,
            @Nullable LocalDate date,
            String text,
            Place place,
            @Nullable SignerDraft signer,
            List<AnnexDraft> annexes) {
        Matcher to = ISSUER.matcher(text.strip());
        String issuer = to.find() && !to.group(1).startsWith("от ")
                ? to.group(1).replace('\n', ' ').strip()
                : null;
        draft.order(new OrderDraft(
                issuer == null ? null : Field.of(issuer, place, 0.8),
                number == null ? null : Field.of(number, place),
                date == null ? null : Field.of(date, place),
                null,
                null,
                null,
                signer,
                List.of(),
                List.of(),
                annexes,
                List.of(),
                List.of()));
    }

    private String take(int from, int to) {
        lines.subList(from, to).forEach(draft::outline);
        return text(from, to);
    }

    private String text(int from, int to) {
        var text = new StringBuilder();
        lines.subList(from, to).forEach(l -> text.append(l.text()).append('\n'));
        return text.toString();
    }
}
