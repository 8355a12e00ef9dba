package ru.orientir.language.responsible;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.name.PersonName;
import ru.orientir.language.responsible.Token.Type;

/** Cuts a cleaned cell into tokens, each position looked at once. */
final class CellLexer {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String FULFILMENT =
            "(?: за (?:исполнени|выполнени|реализаци|проведени|организаци)\\p{L}+(?: мероприяти\\p{L}+)?)?";
    private static final String AFTER_ROLE = "(?:\\s*[:–—]\\s*|\\s+-\\s+|\\s*(?<bare>\\n\\s*|\\s+))";

    private enum RoleWord {
        LEAD(
                "(?:ответственн(?:ый|ые|ая|ое)|отв\\.?)(?:\\s+исп(?:олнител\\p{L}+|\\.)?)?(?: лиц[оа])?" + FULFILMENT
                        + "|организаторы?|lead|responsible(?: (?:persons?|part(?:y|ies)))?|organi[sz]ers?",
                PartRole.LEAD),
        EXECUTOR("исполнител[ьи]|исп\\.|executors?", null),
        CO_EXECUTOR(
                "со-?исполнител[ьи]|соисп\\.|соорганизаторы?|партнеры|co-?executors?|partners", PartRole.CO_EXECUTOR),
        CONTROLLER(
                "(?:общий )?контрол(?:ь|ер|ёр)(?: за)?(?: (?:исполнени|выполнени|реализаци)\\p{L}+)?(?: мероприяти\\p{L}+)?"
                        + "(?:(?: \\p{L}+){0,3} возложить на)?|контролирует|controll?(?:er)?|control(?:led)? by|supervis(?:ors?|ion|ed by)",
                PartRole.CONTROLLER),
        PARTICIPANT("участник(?:и)?(?: мероприяти\\p{L}+)?|участвуют|participants?", PartRole.PARTICIPANT);

        private final Pattern pattern;
        private final @Nullable PartRole role;

        RoleWord(String words, @Nullable PartRole role) {
            this.pattern = Pattern.compile("(?:" + words + ")" + AFTER_ROLE, FLAGS);
            this.role = role;
        }
    }

    private static final Pattern LINK = Pattern.compile(
            "(?:и )?(?:(?<with>(?:совместно|вместе|во взаимодействии|в сотрудничестве|в партн[её]рстве) со? |при (?:поддержке|содействии)"
                    + "\\s|(?:jointly|together|in (?:cooperation|collaboration|partnership)) with |with (?:the )?support of )"
                    + "|(?<taking>(?:с|при) (?:участи|привлечени|приглашени)(?:ем|и)\\s|with (?:the )?(?:participation|involvement) of )"
                    + "|(?<control>под контролем\\s))",
            FLAGS);
    private static final Pattern MARKER = Pattern.compile(
            "(?:[•·▪●○*‣▫◦\\uF0B7]|[-–—](?=\\s)|\\d{1,2}(?:\\.\\d{1,2})?[.)](?=\\s|\\p{L})|[а-яa-z]\\)(?=\\s))\\s*");
    private static final Pattern INLINE_MARKER = Pattern.compile("\\d{1,2}\\)\\s*(?=\\p{L})");
    private static final Pattern AND =
            Pattern.compile("(?:и/или|а также|и|или|либо|and|as well as|or|&)(?=\\s|$)", FLAGS);
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\d]*+(?:[-'’][\\p{L}\\d]+)*+");
    private static final Pattern NUMBER = Pattern.compile(
            "(?:№{1,2}\\s*)?\\d+(?:[-–.]\\d+)*(?:-?(?:го|ого|ому|[хейм]|ый|ые|ых|ми|ой))?(?![\\p{L}])|№|\\d+");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "\\p{Lu}{2,}[\\p{L}\\d]*|\\p{Lu}\\p{Ll}?\\p{Lu}[\\p{L}]*|\\p{Lu}{2,}(?:-\\p{Lu}+)+|[А-ЯЁ]\\p{L}{0,2}(?:[А-ЯЁ]\\p{L}{0,3})+");
    private static final Set<String> CUT = Set.of(
            "им", "г", "ул", "обл", "зам", "гл", "нач", "рук", "спец", "пед", "соц", "кл", "отв", "адм", "пос", "с",
            "д", "п", "ст", "мл", "дир", "проф", "доп", "обр", "воспит", "метод", "муниц", "гос", "зав", "вед", "преп",
            "пом", "уч", "орг", "р", "т", "обществ", "сов", "св", "мед", "школ", "нар", "культ", "мин", "деп", "упр",
            "отд", "учр");
    private static final String QUOTES = "«»\"\"“”„”";

    private final String s;
    private final List<Token> tokens = new ArrayList<>();
    private final Iterator<PersonName.Span> names;
    private PersonName.@Nullable Span name;
    private int at;

    CellLexer(String text) {
        s = text;
        names = PersonName.find(text).iterator();
        advanceName();
    }

    private void advanceName() {
        name = names.hasNext() ? names.next() : null;
    }

    List<Token> tokens() {
        while (at < s.length()) {
            while (name != null && name.start() < at) {
                advanceName();
            }
            char c = s.charAt(at);
            if (c == '\n') {
                lineBreak();
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                next(c);
            }
        }
        return tokens;
    }

    private void next(char c) {
        if (atStart() && (marker() || role())) {
            return;
        }
        if (name != null && name.start() == at) {
            add(Type.NAME, name.end(), name.name(), null);
        } else if (!enclosed(c) && !link() && !inlineMarker() && !matched(AND, Type.AND)) {
            if (Character.isLetter(c)) {
                word();
            } else if (!matched(NUMBER, Type.NUMBER)) {
                punctuation(c);
            }
        }
    }

    private boolean atStart() {
        return tokens.isEmpty()
                || tokens.getLast().isSeparator()
                || tokens.getLast().is(Type.BRACKETED);
    }

    private boolean atLineStart() {
        return tokens.isEmpty() || tokens.getLast().is(Type.BREAK, Type.HARD, Type.ROLE);
    }

    private void lineBreak() {
        while (at < s.length() && Character.isWhitespace(s.charAt(at))) {
            at++;
        }
        tokens.add(new Token(Type.BREAK, "\n", false, null, null));
    }

    private @Nullable Matcher looking(Pattern p) {
        var m = p.matcher(s).region(at, s.length()).useTransparentBounds(true);
        return m.lookingAt() ? m : null;
    }

    private boolean matched(Pattern p, Type type) {
        if (type == Type.AND && at > 0 && Character.isLetterOrDigit(s.charAt(at - 1))) {
            return false;
        }
        var m = looking(p);
        if (m != null) {
            add(type, m.end(), null, null);
        }
        return m != null;
    }

    private boolean marker() {
        if (!atLineStart() || name != null && name.start() == at) {
            return inlineMarker();
        }
        var m = looking(MARKER);
        if (m == null) {
            return false;
        }
        add(Type.HARD, m.end(), null, null);
        return true;
    }

    private boolean inlineMarker() {
        var m = Character.isDigit(s.charAt(at)) ? looking(INLINE_MARKER) : null;
        if (m == null) {
            return false;
        }
        add(Type.HARD, m.end(), null, null);
        return true;
    }

    private boolean role() {
        for (var word : RoleWord.values()) {
            var m = looking(word.pattern);
            if (m != null && (m.group("bare") == null || isBareRole(m, word))) {
                add(Type.ROLE, m.end(), null, word.role);
                return true;
            }
        }
        return false;
    }

    /** Without a colon the word is a role only before a name or alone on its line: «участники проекта» is a party. */
    private boolean isBareRole(Matcher m, RoleWord word) {
        boolean beforeName = name != null && name.start() == m.end();
        boolean alone = m.group("bare").contains("\n");
        boolean latinBy = s.substring(m.start(), m.end()).strip().endsWith(" by");
        boolean verb = s.substring(m.start(), m.end()).strip().endsWith("возложить на");
        return beforeName || latinBy || verb || alone && word != RoleWord.PARTICIPANT;
    }

    private boolean link() {
        if (at > 0 && Character.isLetterOrDigit(s.charAt(at - 1))) {
            return false;
        }
        var m = looking(LINK);
        if (m == null) {
            return false;
        }
        var role = m.group("with") != null
                ? PartRole.CO_EXECUTOR
                : m.group("taking") != null ? PartRole.PARTICIPANT : PartRole.CONTROLLER;
        add(Type.LINK, m.end(), null, role);
        return true;
    }

    private boolean enclosed(char c) {
        int quote = QUOTES.indexOf(c);
        if (c != '(' && (quote < 0 || quote % 2 != 0)) {
            return false;
        }
        char close = c == '(' ? ')' : QUOTES.charAt(quote + 1);
        int end = c == close ? s.indexOf(c, at + 1) : closing(c, close);
        if (end < 0) {
            return false;
        }
        if (c == '(' && opensParties(s.substring(at + 1, end))) {
            at = end + 1;
            return true;
        }
        if (c == '(') {
            var only = name != null
                            && name.start() == at + 1
                            && s.substring(name.end(), end).isBlank()
                    ? name.name()
                    : null;
            add(Type.BRACKETED, end + 1, only, null);
        } else {
            add(Type.QUOTED, end + 1, null, null);
        }
        return true;
    }

    /** «(совместно с ЦЗН)», «(отв. Акимова Н.В.)»: brackets with a role word hold parties, not a note. */
    private boolean opensParties(String inner) {
        if (inner.isBlank() || inner.indexOf('(') >= 0) {
            return false;
        }
        var inside = new CellLexer(inner.strip()).tokens();
        if (!inside.getFirst().is(Type.ROLE, Type.LINK)) {
            return false;
        }
        tokens.addAll(inside);
        tokens.add(new Token(Type.HARD, ")", false, null, null));
        return true;
    }

    /** Nested quotes often share their closing mark: «МБОУ «Школа № 1» closes both. */
    private int closing(char open, char close) {
        int depth = 0;
        int last = -1;
        for (int i = at; i < s.length() && s.charAt(i) != ';'; i++) {
            if (s.charAt(i) == open) {
                if (depth > 0 && last >= 0) {
                    return last;
                }
                depth++;
            } else if (s.charAt(i) == close) {
                last = i;
                if (--depth == 0) {
                    return i;
                }
            }
        }
        return last;
    }

    private void word() {
        var m = Objects.requireNonNull(looking(WORD), "a letter begins a word");
        int end = m.end();
        var text = s.substring(at, end);
        if (end < s.length() && s.charAt(end) == '.' && isCut(text, end)) {
            add(Type.WORD, end + 1, null, null);
            return;
        }
        add(ABBREVIATION.matcher(text).matches() ? Type.ABBREVIATION : Type.WORD, end, null, null);
    }

    /** Is the dot after the word the sign of a shortened word, not the end of a sentence? */
    private boolean isCut(String text, int dot) {
        if (CUT.contains(text.toLowerCase(java.util.Locale.of("ru"))) || text.length() == 1) {
            return true;
        }
        int i = dot + 1;
        while (i < s.length() && s.charAt(i) == ' ') {
            i++;
        }
        return i < s.length() && (Character.isLowerCase(s.charAt(i)) || s.charAt(i) == '-');
    }

    private void punctuation(char c) {
        var type =
                switch (c) {
                    case ',' -> Type.COMMA;
                    case ';' -> Type.HARD;
                    case ':' -> Type.COLON;
                    case '/', '\\', '|' -> Type.SLASH;
                    case '–', '—', '-' -> Type.DASH;
                    case '.' -> Type.HARD;
                    default -> Type.MARK;
                };
        add(type, at + Character.charCount(s.codePointAt(at)), null, null);
    }

    private void add(Type type, int end, @Nullable PersonName person, @Nullable PartRole role) {
        boolean spaced = at > 0 && Character.isWhitespace(s.charAt(at - 1));
        tokens.add(new Token(type, s.substring(at, end).strip(), spaced, person, role));
        at = end;
    }
}
