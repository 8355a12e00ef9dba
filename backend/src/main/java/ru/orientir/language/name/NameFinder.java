package ru.orientir.language.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.name.PersonName.Span;

/** Finds personal names in running text: capitalised words and initials that stand together the way names do. */
final class NameFinder {

    private static final Pattern TOKEN = Pattern.compile("(?<![\\p{L}\\d])(?:"
            + "(?<word>\\p{Lu}\\p{Ll}+(?:-\\p{Lu}?\\p{Ll}+){0,3}+|[А-ЯЁ]{3,}(?:-[А-ЯЁ]{3,})?)"
            + "(?!\\p{L})|(?<initial>\\p{Lu}(?:-\\p{Lu})?)(?:(?<dot>\\.)|(?!\\p{L})))");
    /** «имени», «им.» and up to five words («Героя Советского Союза») before a name: a school's, not an officer's. */
    private static final Pattern EPONYM = Pattern.compile(
            "(?:^|[^\\p{L}])(?:им\\.|им(?=\\s)|имени|памяти|named after)\\s*(?:[\\p{L}.-]+\\s+){0,5}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Words that begin a line with a capital and stand before initials without being surnames. */
    private static final Pattern COMMON = Pattern.compile(
            "(?:(?:директор|начальник|заместител|руководител|председател|методист|специалист|учител|педагог|психолог"
                    + "|секретар|министр|координатор|куратор|советник|помощник|заведующ|управлени|отдел|школ|гимнази|лице"
                    + "|центр|комитет|администраци|ответственн|исполнител|соисполнител|приказ|инспектор|инженер|врач|мастер"
                    + "|тренер|ведущ|главн|старш|эксперт|тьютор|логопед|вожат|воспитател|преподавател|доцент|профессор|ректор"
                    + "|член|групп|совет|департамент|министерств|техникум|колледж|институт|университет|библиотек|библиотекар"
                    + "|дом|класс|город|район|област|республик|социальн)"
                    + "(?:а|я|у|ю|ом|ем|е|ы|и|ь|й|ей|ям|ам|ой|ая|ый|ий|ого|его|ому|ему|ым|им|ие|ое|ые|ия|ию|ии|ов)?"
                    + "|глав[аыеу]|зам|контроль|край|края|согласовано|утвержда[юе]т?|москва|москвы|с|от|на|по|для|назначить"
                    + "|возложить|обеспечить|поручить|приказываю|head|director|teacher|deputy|school|the|class|annex|table)");

    private static final int MAX_GAP = 3;
    private static final int EPONYM_REACH = 80;

    private record Token(int start, int end, String text, boolean initial, boolean dotted) {}

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    NameFinder(String text) {
        this.text = text;
        Matcher m = TOKEN.matcher(text);
        while (m.find()) {
            boolean initial = m.group("initial") != null;
            boolean dotted = initial && !(m.group("dot") == null);
            tokens.add(new Token(m.start(), m.end(), initial ? m.group("initial") : m.group("word"), initial, dotted));
        }
    }

    List<Span> find() {
        var spans = new ArrayList<Span>();
        int quoted = 0;
        int seen = 0;
        for (int i = 0; i < tokens.size(); i++) {
            for (; seen < tokens.get(i).start(); seen++) {
                quoted += text.charAt(seen) == '«' ? 1 : text.charAt(seen) == '»' ? -1 : 0;
            }
            var found = nameAt(i);
            if (found.isPresent()) {
                if (quoted <= 0 && !isEponym(found.get().start())) {
                    spans.add(found.get());
                }
                int end = found.get().end();
                while (i + 1 < tokens.size() && tokens.get(i + 1).start() < end) {
                    i++;
                }
            }
        }
        return spans;
    }

    private Optional<Span> nameAt(int i) {
        if (tokens.get(i).initial()) {
            return initialsFirst(i);
        }
        return patronymicName(i).or(() -> surnameFirst(i)).or(() -> surnameAndGiven(i));
    }

    private Optional<Span> initialsFirst(int i) {
        if (!tokens.get(i).dotted()) {
            return Optional.empty();
        }
        if (isInitial(i + 1) && isWord(i + 2) && isPlausibleSurname(i + 2)) {
            return span(i, i + 2, i + 2, i, i + 1);
        }
        return isWord(i + 1) && isSurnameBesideOneInitial(i + 1) ? span(i, i + 1, i + 1, i, -1) : Optional.empty();
    }

    private Optional<Span> surnameFirst(int i) {
        if (!isPlausibleSurname(i) || !isInitial(i + 1)) {
            return Optional.empty();
        }
        if (isInitial(i + 2) && (tokens.get(i + 1).dotted() || isStrongSurname(i))) {
            boolean belongsToNext = isWord(i + 3) && isStrongSurname(i + 3) && !isStrongSurname(i) && !isInitial(i + 4);
            return belongsToNext ? Optional.empty() : span(i, i + 2, i, i + 1, i + 2);
        }
        return tokens.get(i + 1).dotted() && isSurnameBesideOneInitial(i)
                ? span(i, i + 1, i, i + 1, -1)
                : Optional.empty();
    }

    /** Three words with a patronymic last, or in the middle; or given name and patronymic alone. */
    private Optional<Span> patronymicName(int i) {
        boolean third = isWord(i + 1) && isWord(i + 2) && isPatronymic(i + 2);
        if (third && !isCommon(i)) {
            boolean surnameLast = isWord(i + 3) && isStrongSurname(i + 3) && !isStrongSurname(i);
            return surnameLast ? Optional.empty() : span(i, i + 2, i, i + 1, i + 2);
        }
        if (!isWord(i + 1) || !isPatronymic(i + 1) || isCommon(i)) {
            return Optional.empty();
        }
        boolean nextIsNewName = isWord(i + 3) && (isPatronymic(i + 3) && !isWord(i + 4) || isPatronymic(i + 4));
        boolean surnameFollows = isWord(i + 2) && isPlausibleSurname(i + 2) && (!nextIsNewName || isPatronymic(i + 4));
        return surnameFollows ? span(i, i + 2, i + 2, i, i + 1) : span(i, i + 1, -1, i, i + 1);
    }

    private Optional<Span> surnameAndGiven(int i) {
        if (!isWord(i + 1)) {
            return Optional.empty();
        }
        if (isStrongSurname(i) && isGiven(i + 1)) {
            return span(i, i + 1, i, i + 1, -1);
        }
        return isGiven(i) && isSurnameBesideOneInitial(i + 1) ? span(i, i + 1, i + 1, i, -1) : Optional.empty();
    }

    private Optional<Span> span(int from, int to, int surname, int given, int patronymic) {
        var name = new PersonName(textOf(surname), textOf(given), textOf(patronymic));
        return Optional.of(new Span(tokens.get(from).start(), tokens.get(to).end(), name));
    }

    private @Nullable String textOf(int i) {
        return i < 0 ? null : tokens.get(i).text();
    }

    private boolean follows(int i) {
        if (i >= tokens.size()) {
            return false;
        }
        if (i == 0) {
            return true;
        }
        int gap = tokens.get(i).start() - tokens.get(i - 1).end();
        return gap <= MAX_GAP
                && text.substring(tokens.get(i - 1).end(), tokens.get(i).start())
                        .isBlank();
    }

    private boolean isWord(int i) {
        return follows(i) && !tokens.get(i).initial();
    }

    private boolean isInitial(int i) {
        return follows(i) && tokens.get(i).initial();
    }

    private boolean isCommon(int i) {
        return COMMON.matcher(tokens.get(i).text().toLowerCase(java.util.Locale.ROOT))
                .matches();
    }

    private boolean isPlausibleSurname(int i) {
        return !isCommon(i) && !isPatronymic(i) && tokens.get(i).text().length() > 1;
    }

    private boolean isStrongSurname(int i) {
        return !isCommon(i) && NameParadigms.isSurname(tokens.get(i).text());
    }

    /** Latin surnames have no telling endings. */
    private boolean isSurnameBesideOneInitial(int i) {
        return isStrongSurname(i) || !isCommon(i) && tokens.get(i).text().matches("[A-Z][a-z-]{2,}");
    }

    private boolean isPatronymic(int i) {
        return i < tokens.size() && NameParadigms.isPatronymic(tokens.get(i).text());
    }

    private boolean isGiven(int i) {
        return GivenNames.contains(tokens.get(i).text());
    }

    private boolean isEponym(int start) {
        return EPONYM.matcher(text.substring(Math.max(0, start - EPONYM_REACH), start))
                .find();
    }
}
