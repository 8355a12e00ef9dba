package ru.orientir.language.responsible;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import ru.orientir.language.name.GrammaticalCase;
import ru.orientir.language.responsible.ResponsibleWarning.Code;
import ru.orientir.language.responsible.Token.Type;

/**
 * Reads the tokens of a cell from left to right and decides at each separator, and at each word that can begin a party,
 * whether it does. Russian agreement decides most: inside one party the words after the head stand in the genitive, so a
 * second nominative is a second party.
 */
final class PartyGrammar {

    private static final Pattern KEPT_IN_BRACKETS =
            Pattern.compile("\\(\\p{L}*\\p{Lu}\\p{L}*\\p{Lu}[\\p{L}-]*\\)|\\(\\p{Ll}{1,4}\\)");
    private static final Pattern OPEN_LIST = Pattern.compile("(?:др|другие|пр|т\\.?\\s*д|т\\.?\\s*п|etc|others)\\.?");

    private final List<Token> tokens;
    private final HeadReader reader;
    private final Boundaries boundaries;
    private final List<PartyBuilder> parties = new ArrayList<>();
    private final List<ResponsibleWarning> warnings;
    private Set<GrammaticalCase> cases;
    private PartyBuilder current;
    private PartRole role;
    private boolean linked;
    private String label;
    /** Separator tokens seen since the last word: dropped if a party begins, kept in the text if it goes on. */
    private final List<Integer> pending = new ArrayList<>();

    PartyGrammar(List<Token> tokens, List<ResponsibleWarning> warnings) {
        this.tokens = tokens;
        this.reader = new HeadReader(tokens);
        this.boundaries = new Boundaries(tokens, reader);
        this.warnings = warnings;
    }

    List<PartyBuilder> read() {
        int i = 0;
        while (i < tokens.size()) {
            i = step(i);
        }
        close();
        return parties;
    }

    private int step(int i) {
        var t = tokens.get(i);
        switch (t.type()) {
            case ROLE, LINK -> switchRole(t);
            case HARD -> {
                close();
                cases = null;
                if (linked) {
                    role = null;
                    linked = false;
                }
            }
            case COLON -> colon(i);
            case COMMA, AND, BREAK, SLASH -> {
                if (current != null) {
                    pending.add(i);
                }
            }
            case BRACKETED -> bracket(i);
            default -> {
                return content(i);
            }
        }
        return i + 1;
    }

    private void switchRole(Token t) {
        close();
        role = t.role();
        linked = t.is(Type.LINK);
        label = null;
        cases = t.is(Type.LINK) ? EnumSet.of(GrammaticalCase.INSTRUMENTAL, GrammaticalCase.GENITIVE) : null;
    }

    /** «Координаторы: Акимова Н.В., Приходько А.В.»: a post before a colon belongs to the names after it. */
    private void colon(int i) {
        boolean names = i + 1 < tokens.size() && tokens.get(i + 1).is(Type.NAME);
        if (current != null && names && current.kind() == PartKind.POSITION) {
            label = current.text();
            parties.removeLast();
            current = null;
            pending.clear();
        } else {
            close();
        }
    }

    private void close() {
        current = null;
        pending.clear();
    }

    private void begin() {
        current = new PartyBuilder(tokens, role);
        pending.clear();
        parties.add(current);
    }

    private int content(int i) {
        if (isOpenList(i)) {
            return openList(i);
        }
        if (current == null) {
            return start(i, headAt(i));
        }
        var t = tokens.get(i);
        if (t.is(Type.NAME)) {
            return name(i);
        }
        var head = t.is(Type.WORD, Type.ABBREVIATION, Type.QUOTED) ? headAt(i) : null;
        return switch (separator()) {
            case COMMA, SLASH -> afterComma(i, head);
            case AND -> afterAnd(i, head);
            case BREAK -> afterBreak(i, head);
            default -> unseparated(i, head);
        };
    }

    private Head headAt(int i) {
        if (tokens.get(i).is(Type.NAME)) {
            return null;
        }
        if (cases == null) {
            return separator() == Type.WORD && current != null
                    ? reader.read(i, EnumSet.of(GrammaticalCase.NOMINATIVE))
                    : reader.readFirst(i);
        }
        var head = reader.read(i, cases);
        return head != null || cases.contains(GrammaticalCase.NOMINATIVE)
                ? head
                : certain(reader.read(i, EnumSet.of(GrammaticalCase.NOMINATIVE)));
    }

    private static Head certain(Head head) {
        return head != null && head.certain() ? head : null;
    }

    /** The strongest separator since the last word; a comma before a line break counts as the comma. */
    private Type separator() {
        var kinds = pending.stream().map(p -> tokens.get(p).type()).toList();
        for (var type : List.of(Type.AND, Type.COMMA, Type.SLASH, Type.BREAK)) {
            if (kinds.contains(type)) {
                return type;
            }
        }
        return Type.WORD;
    }

    private int start(int i, Head head) {
        begin();
        if (label != null) {
            current.setLabel(label);
        }
        if (tokens.get(i).is(Type.NAME)) {
            current.addName(i);
            if (cases == null) {
                settle(tokens.get(i).name().cases());
            }
            return i + 1;
        }
        label = null;
        return take(i, head);
    }

    private void settle(Set<GrammaticalCase> possible) {
        cases = possible.contains(GrammaticalCase.NOMINATIVE) ? EnumSet.of(GrammaticalCase.NOMINATIVE) : possible;
    }

    /** Adds the tokens up to the head to the current party. */
    private int take(int i, Head head) {
        keepPending();
        if (head == null) {
            current.add(i);
            return i + 1;
        }
        current.addHead(head);
        if (cases == null && head.form() != null) {
            settle(head.cases());
        }
        for (int k = i; k <= head.index(); k++) {
            current.add(k);
        }
        return head.index() + 1;
    }

    private void keepPending() {
        pending.forEach(current::add);
        pending.clear();
    }

    private int goOn(int i) {
        keepPending();
        current.add(i);
        return i + 1;
    }

    private int lost(int i, Head head) {
        warn(Code.LOST_COMMA, current.last().text() + " " + tokens.get(i).text());
        return start(i, head);
    }

    private void warn(Code code, String detail) {
        warnings.add(new ResponsibleWarning(code, detail));
    }

    private int name(int i) {
        boolean dash = current.last().is(Type.DASH);
        var sep = separator();
        if (current.kind() == PartKind.PERSON || sep == Type.COMMA || sep == Type.AND || sep == Type.SLASH) {
            return start(i, null);
        }
        if (current.kind() == PartKind.POSITION
                && (!current.isPlural() || dash || sep == Type.WORD && boundaries.namesFollow(i))) {
            keepPending();
            current.addName(i);
            return i + 1;
        }
        if (current.kind() == PartKind.BODY && sep == Type.WORD && !dash && isDependent(i)) {
            return goOn(i);
        }
        return sep == Type.BREAK || dash ? start(i, null) : lost(i, null);
    }

    /** «кабинет Ивановой А.А.»: a name in another case than the cell's is no party. */
    private boolean isDependent(int i) {
        var possible = tokens.get(i).name().cases();
        return cases != null && possible.stream().noneMatch(cases::contains);
    }

    private int afterComma(int i, Head head) {
        if (boundaries.isPostOf(current, i, head)) {
            return attach(i);
        }
        if (head == null || boundaries.continuesQuotes(current, i) || boundaries.isWorkplace(current, head)) {
            return boundaries.goesOnAfterComma(i) ? goOn(i) : start(i, null);
        }
        if (boundaries.isNextNumbered(current, i, head)) {
            return goOn(i);
        }
        if (boundaries.isBesideAnother(current, head)) {
            warn(Code.AMBIGUOUS_SPLIT, current.text() + ", " + tokens.get(i).text());
            return take(i, head);
        }
        boolean sameNumber = current.kind() == PartKind.POSITION && head.plural() == current.isPlural();
        if (head.isIn(Lexicon.APPOSITIVE) && sameNumber && !current.isComplete()) {
            warn(Code.AMBIGUOUS_SPLIT, current.text() + ", " + tokens.get(i).text());
            return take(i, head);
        }
        return start(i, head);
    }

    private int attach(int i) {
        var head = reader.read(i, HeadReader.ANY);
        var own = headAt(i);
        return take(i, own != null ? own : head);
    }

    private int afterAnd(int i, Head head) {
        if (head == null || boundaries.isAnotherInstitution(current, i) || boundaries.isHalfAbbreviation(current, i)) {
            return goOn(i);
        }
        if (current.kind() == PartKind.PERSON) {
            boolean secondPost = current.hasPost()
                    && head.kind() == PartKind.POSITION
                    && !head.plural()
                    && !boundaries.leadsToName(head.index());
            return secondPost ? take(i, head) : start(i, head);
        }
        boolean namedBody = current.kind() == PartKind.BODY && !current.isPlural() && current.hasAdjective();
        boolean shared =
                head.kind() == current.kind() && !current.isComplete() && !namedBody && boundaries.hasComplement(head);
        boolean own = head.isIn(Lexicon.OWN_COMPLEMENT) && !current.isPlural();
        return shared && !own ? take(i, head) : start(i, head);
    }

    private int afterBreak(int i, Head head) {
        if (boundaries.isPostOf(current, i, head)) {
            return attach(i);
        }
        if (head == null) {
            boolean capital =
                    tokens.get(i).is(Type.WORD) && tokens.get(i).isCapitalised() && !boundaries.goesOnAfterComma(i);
            return capital ? start(i, null) : goOn(i);
        }
        boolean abbreviation = tokens.get(i).is(Type.ABBREVIATION);
        if (current.isLegalFormOnly()
                || !current.isComplete()
                        && (abbreviation || tokens.get(i).is(Type.QUOTED))
                        && boundaries.needsComplement(current)) {
            return goOn(i);
        }
        boolean afterAbbreviation = current.size() == 1
                && current.last().is(Type.ABBREVIATION)
                && Lexicon.isStandalone(current.last().text());
        boolean begins = head.certain()
                || abbreviation
                || afterAbbreviation
                || boundaries.isNextOfList(current, head)
                || tokens.get(i).isCapitalised() && !tokens.get(i).is(Type.QUOTED);
        boolean afterPreposition = Boundaries.isPreposition(current.last());
        return begins && !afterPreposition ? start(i, head) : goOn(i);
    }

    private int unseparated(int i, Head head) {
        if (current.kind() == PartKind.PERSON && boundaries.isPostOf(current, i, head)) {
            return attach(i);
        }
        if (current.hasName()
                && !current.hasPost()
                && head != null
                && head.plural()
                && head.kind() == PartKind.POSITION) {
            return lost(i, head);
        }
        if (boundaries.isApposition(current, head)) {
            return take(i, head);
        }
        return boundaries.beginsUnseparated(current, i, head) ? lost(i, head) : goOn(i);
    }

    private void bracket(int i) {
        var text = tokens.get(i).text();
        var inner = text.substring(1, text.length() - 1).strip();
        if (inner.isEmpty()) {
            return;
        }
        var inside = new CellLexer(inner).tokens();
        if (current == null) {
            if (parties.isEmpty()) {
                begin();
                current.add(i);
            } else {
                parties.getLast().addNote(inner);
            }
            return;
        }
        boolean post = current.hasName() && !current.hasPost() && !inside.isEmpty() && isPost(inside);
        boolean named = current.kind() == PartKind.POSITION
                && !current.isPlural()
                && tokens.get(i).name() != null;
        if (named) {
            keepPending();
            current.addName(i);
        } else if (KEPT_IN_BRACKETS.matcher(text).matches() || post) {
            goOn(i);
        } else {
            current.addNote(inner);
        }
    }

    private static boolean isPost(List<Token> inside) {
        var head = new HeadReader(inside).read(0, HeadReader.ANY);
        return head != null && head.kind() == PartKind.POSITION;
    }

    private boolean isOpenList(int i) {
        return current != null
                && !pending.isEmpty()
                && OPEN_LIST
                        .matcher(tokens.get(i).text().toLowerCase(Locale.ROOT))
                        .matches();
    }

    private int openList(int i) {
        warn(Code.OPEN_LIST, tokens.get(i).text());
        current.addNote("и " + tokens.get(i).text());
        pending.clear();
        return i + 1;
    }
}
