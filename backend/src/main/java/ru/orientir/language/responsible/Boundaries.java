package ru.orientir.language.responsible;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.responsible.Token.Type;

/** Tells at a token whether the party before it goes on or another begins; looks and never changes anything. */
final class Boundaries {

    private static final Set<String> PREPOSITIONS = Set.of(
            "в",
            "во",
            "на",
            "по",
            "с",
            "со",
            "из",
            "от",
            "до",
            "для",
            "при",
            "за",
            "к",
            "о",
            "об",
            "у",
            "через",
            "под",
            "над",
            "между",
            "без",
            "как",
            "лице",
            "включая",
            "том",
            "числе",
            "согласно",
            "кроме",
            "их",
            "который",
            "которые",
            "которая");

    private final List<Token> tokens;
    private final HeadReader reader;

    Boundaries(List<Token> tokens, HeadReader reader) {
        this.tokens = tokens;
        this.reader = reader;
    }

    static boolean isPreposition(Token token) {
        return PREPOSITIONS.contains(token.key());
    }

    boolean namesFollow(int i) {
        return i + 2 < tokens.size()
                && tokens.get(i + 1).is(Type.COMMA, Type.AND, Type.BREAK)
                && tokens.get(i + 2).is(Type.NAME);
    }

    /** «директора лицея № 6, гимназии № 4, СОШ № 1»: the next of the institutions whose heads are meant. */
    boolean isNextNumbered(PartyBuilder current, int i, Head head) {
        boolean numbered = current.kind() == PartKind.POSITION && current.last().is(Type.NUMBER);
        int after = head.index() + 1;
        boolean nextNumbered =
                after < tokens.size() && tokens.get(after).is(Type.NUMBER) && current.lastIndex() < head.index();
        if (!numbered || !nextNumbered || tokens.get(current.lastIndex() - 1).is(Type.COMMA)) {
            return false;
        }
        boolean abbreviation = tokens.get(head.index()).is(Type.ABBREVIATION) && current.isPlural();
        return abbreviation
                        && Lexicon.INSTITUTIONS.contains(
                                tokens.get(head.index()).text())
                || head.isIn(Lexicon.NUMBERED) && !head.certain();
    }

    /** «Акимова Н.В., учитель, классный руководитель»: a post that is held beside another. */
    boolean isBesideAnother(PartyBuilder current, Head head) {
        boolean second = current.kind() == PartKind.PERSON
                && current.hasPost()
                && head.kind() == PartKind.POSITION
                && !head.plural()
                && !leadsToName(head.index());
        return second
                && (head.isIn(Lexicon.BESIDE_ANOTHER)
                        || head.adjectives().stream()
                                .anyMatch(a -> tokens.get(a).key().startsWith("класс")));
    }

    boolean goesOnAfterComma(int i) {
        var t = tokens.get(i);
        return !t.is(Type.WORD)
                || !t.isCapitalised()
                || isPreposition(t)
                || !Lexicon.forms(t.key()).isEmpty()
                || Adjective.isAdjective(t.key());
    }

    /** A singular post after a bare name is that person's, unless another name follows it at once. */
    boolean isPostOf(PartyBuilder current, int i, @Nullable Head head) {
        if (current.kind() != PartKind.PERSON || current.hasPost()) {
            return false;
        }
        var post = head != null ? head : reader.read(i, HeadReader.ANY);
        return post != null && post.kind() == PartKind.POSITION && !post.plural() && !leadsToName(post.index());
    }

    boolean leadsToName(int head) {
        int i = head + 1;
        while (i < tokens.size() && !tokens.get(i).isSeparator()) {
            if (tokens.get(i).is(Type.NAME)) {
                return true;
            }
            i++;
        }
        return false;
    }

    boolean continuesQuotes(PartyBuilder current, int i) {
        return tokens.get(i).is(Type.QUOTED) && current.last().is(Type.QUOTED) && current.isPlural();
    }

    /** «…, методист, МБУ «Центр»»: a bare post of a named person, then where. */
    boolean isWorkplace(PartyBuilder current, Head head) {
        return current.kind() == PartKind.PERSON
                && current.hasPost()
                && !current.isComplete()
                && tokens.get(head.index()).is(Type.ABBREVIATION)
                && Lexicon.isLegalForm(tokens.get(head.index()).text());
    }

    /** «руководители ОО и ПОО»: heads of both kinds of institutions. */
    boolean isAnotherInstitution(PartyBuilder current, int i) {
        return current.kind() == PartKind.POSITION
                && tokens.get(i).is(Type.ABBREVIATION)
                && (Lexicon.INSTITUTIONS.contains(tokens.get(i).text())
                                && Lexicon.INSTITUTIONS.contains(current.last().text())
                        || Lexicon.WORKS.contains(tokens.get(i).text()));
    }

    /** «КДН и ЗП»: one abbreviation in two halves. */
    boolean isHalfAbbreviation(PartyBuilder current, int i) {
        var t = tokens.get(i);
        return t.is(Type.ABBREVIATION)
                && t.text().length() == 2
                && current.last().is(Type.ABBREVIATION)
                && !Lexicon.isStandalone(t.text());
    }

    boolean hasComplement(Head head) {
        int next = head.index() + 1;
        return next < tokens.size()
                && !tokens.get(next).isSeparator()
                && !tokens.get(next).is(Type.BRACKETED);
    }

    /** Bare plurals each on a line of its own: «колледжи», «предприятия». */
    boolean isNextOfList(PartyBuilder current, Head head) {
        boolean bare = current.kind() == PartKind.BODY && current.isPlural() && !current.isComplete();
        return bare && head.plural() && !hasComplement(head);
    }

    boolean needsComplement(PartyBuilder current) {
        return current.hasHeadIn(Lexicon.NEEDS_COMPLEMENT);
    }

    /** «главный специалист эксперт», «педагоги организаторы»: two posts of one holder. */
    boolean isApposition(PartyBuilder current, @Nullable Head head) {
        return head != null
                && head.certain()
                && head.adjectives().isEmpty()
                && head.kind() == PartKind.POSITION
                && current.kind() == PartKind.POSITION
                && !current.isComplete()
                && head.plural() == current.isPlural()
                && (!head.plural()
                        || current.hasHeadIn(Lexicon.COMPOUND_FIRST)
                                && !current.last().text().contains("-"));
    }

    /** A sure nominative, or a second complete abbreviation, where only dependent words can stand. */
    boolean beginsUnseparated(PartyBuilder current, int i, @Nullable Head head) {
        if (head == null || isPreposition(current.last()) || current.last().is(Type.DASH, Type.MARK)) {
            return false;
        }
        if (Adjective.isParticiple(current.last().key())
                && !current.last().key().endsWith("ся")) {
            return false;
        }
        if (tokens.get(i).is(Type.ABBREVIATION)) {
            return Lexicon.isStandalone(tokens.get(i).text())
                    && current.last().is(Type.ABBREVIATION)
                    && Lexicon.isStandalone(current.last().text());
        }
        boolean postAfterBody = current.kind() == PartKind.BODY
                && current.last().is(Type.ABBREVIATION)
                && Lexicon.isStandalone(current.last().text())
                && head.kind() == PartKind.POSITION;
        if (postAfterBody) {
            return true;
        }
        if (!head.certain() || !current.hasHead() || current.isLegalFormOnly()) {
            return false;
        }
        boolean bare = !current.isComplete();
        if (bare && current.hasHeadIn(Lexicon.GENERIC_BODY) && head.kind() == PartKind.BODY) {
            return false;
        }
        return true;
    }
}
