package ru.orientir.importing.recogniser.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.order.SignerDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.line.AnnexLine;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.line.SignedName;
import ru.orientir.importing.recogniser.line.Words;

/** Where the instructions of an order end, and who has signed under them. */
final class Signature {
    private static final Pattern POST = Pattern.compile(
            "(?iu)^(?:и\\.?\\s?о\\.?\\s+)?(?:руководител|начальник|директор|глав|заведующ|председател|заместител|врио|министр|head|director).*",
            Pattern.DOTALL);
    private static final int MOST_LINES = 6;
    private static final int LONGEST_LINE = 250;
    private static final int LONGEST_REST_OF_POST = 100;

    private final List<Line> lines;
    private @Nullable SignerDraft signer;

    Signature(List<Line> lines) {
        this.lines = lines;
    }

    @Nullable
    SignerDraft signer() {
        return signer;
    }

    boolean endsInstructions(int at) {
        var line = lines.get(at);
        var text = line.text();
        return line.heading()
                || AnnexLine.opens(text) && text.length() < 60
                || text.matches("(?iu).*ознакомлен.{0,20}")
                || SignedName.is(text)
                || Words.numbered(text).number() == null && (signs(at) || capitals(text));
    }

    private boolean signs(int at) {
        var text = lines.get(at).text();
        return POST.matcher(text).matches()
                && text.length() < LONGEST_LINE
                && (SignedName.isIn(text) || nameFollows(at + 1));
    }

    private static boolean capitals(String text) {
        return text.length() > 8 && text.equals(text.toUpperCase(Locale.ROOT)) && !Words.isBulleted(text);
    }

    /** A name, perhaps after the rest of the post: «Начальник управления / образования / Р.А. Тетерин». */
    private boolean nameFollows(int from) {
        int at = from;
        while (at < Math.min(lines.size(), from + 2)
                && Words.startsLower(lines.get(at).text())
                && lines.get(at).text().length() < LONGEST_REST_OF_POST) {
            at++;
        }
        return at < lines.size() && SignedName.is(lines.get(at).text());
    }

    /** Answers the line after the signature, or the given one when there is none. */
    int read(int from) {
        var post = new ArrayList<String>();
        for (int at = from; at < Math.min(lines.size(), from + MOST_LINES); at++) {
            var line = lines.get(at);
            if (isNoPart(line)) {
                return from;
            }
            Matcher name = SignedName.in(line.text());
            boolean signs = name.find()
                    && (SignedName.is(line.text()) || POST.matcher(line.text()).matches());
            post.add(signs ? line.text().replace(name.group(1), "") : line.text());
            if (signs) {
                var position = String.join(" ", post).strip().replaceAll("[\\s_/]+$", "");
                signer = new SignerDraft(
                        Field.of(name.group(1), line.place()),
                        position.isEmpty()
                                ? null
                                : Field.of(position, lines.get(from).place()));
                return at + 1;
            }
        }
        return from;
    }

    private static boolean isNoPart(Line line) {
        return line.heading()
                || line.text().length() > LONGEST_LINE
                || AnnexLine.opens(line.text())
                || line.text().matches("(?iu).*ознакомлен.*");
    }
}
