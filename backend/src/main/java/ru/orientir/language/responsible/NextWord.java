package ru.orientir.language.responsible;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.responsible.ResponsibleWarning.Code;
import ru.orientir.language.responsible.Token.Type;

/** Decides of the next word or name whether the open party goes on with it or another begins, by what separates them. */
final class NextWord {

    private final List<Token> tokens;
    private final OpenParties parties;
    private final Boundaries boundaries;

    NextWord(List<Token> tokens, OpenParties parties, Boundaries boundaries) {
        this.tokens = tokens;
        this.parties = parties;
        this.boundaries = boundaries;
    }

    /** Takes it; answers the token after it. */
    int read(int i) {
        var t = tokens.get(i);
        if (t.is(Type.NAME)) {
            return name(i);
        }
        var head = t.is(Type.WORD, Type.ABBREVIATION, Type.QUOTED) ? parties.headAt(i) : null;
        return switch (parties.separator()) {
            case COMMA, SLASH -> afterComma(i, head);
            case AND -> afterAnd(i, head);
            case BREAK -> afterBreak(i, head);
            default -> unseparated(i, head);
        };
    }

    private int name(int i) {
        var current = parties.current();
        boolean dash = current.last().is(Type.DASH);
        var separator = parties.separator();
        if (current.kind() == PartKind.PERSON
                || separator == Type.COMMA
                || separator == Type.AND
                || separator == Type.SLASH) {
            return parties.start(i, null);
        }
        if (current.kind() == PartKind.POSITION
                && (!current.isPlural() || dash || separator == Type.WORD && boundaries.namesFollow(i))) {
            return parties.takeName(i);
        }
        if (current.kind() == PartKind.BODY && separator == Type.WORD && !dash && parties.isDependent(i)) {
            return parties.goOn(i);
        }
        return separator == Type.BREAK || dash ? parties.start(i, null) : parties.lost(i, null);
    }

    private int afterComma(int i, @Nullable Head head) {
        var current = parties.current();
        if (boundaries.isPostOf(current, i, head)) {
            return parties.attach(i);
        }
        if (head == null || boundaries.continuesQuotes(current, i) || boundaries.isWorkplace(current, head)) {
            return boundaries.goesOnAfterComma(i) ? parties.goOn(i) : parties.start(i, null);
        }
        if (boundaries.isNextNumbered(current, i, head)) {
            return parties.goOn(i);
        }
        boolean sameNumber = current.kind() == PartKind.POSITION && head.plural() == current.isPlural();
        boolean apposition = head.isIn(Lexicon.APPOSITIVE) && sameNumber && !current.isComplete();
        if (boundaries.isBesideAnother(current, head) || apposition) {
            parties.warn(
                    Code.AMBIGUOUS_SPLIT, current.text() + ", " + tokens.get(i).text());
            return parties.take(i, head);
        }
        return parties.start(i, head);
    }

    private int afterAnd(int i, @Nullable Head head) {
        var current = parties.current();
        if (head == null || boundaries.isAnotherInstitution(current, i) || boundaries.isHalfAbbreviation(current, i)) {
            return parties.goOn(i);
        }
        if (current.kind() == PartKind.PERSON) {
            boolean secondPost = current.hasPost()
                    && head.kind() == PartKind.POSITION
                    && !head.plural()
                    && !boundaries.leadsToName(head.index());
            return secondPost ? parties.take(i, head) : parties.start(i, head);
        }
        boolean namedBody = current.kind() == PartKind.BODY && !current.isPlural() && current.hasAdjective();
        boolean shared =
                head.kind() == current.kind() && !current.isComplete() && !namedBody && boundaries.hasComplement(head);
        boolean own = head.isIn(Lexicon.OWN_COMPLEMENT) && !current.isPlural();
        return shared && !own ? parties.take(i, head) : parties.start(i, head);
    }

    private int afterBreak(int i, @Nullable Head head) {
        var current = parties.current();
        if (boundaries.isPostOf(current, i, head)) {
            return parties.attach(i);
        }
        var t = tokens.get(i);
        if (head == null) {
            boolean capital = t.is(Type.WORD) && t.isCapitalised() && !boundaries.goesOnAfterComma(i);
            return capital ? parties.start(i, null) : parties.goOn(i);
        }
        boolean waiting =
                !current.isComplete() && t.is(Type.ABBREVIATION, Type.QUOTED) && boundaries.needsComplement(current);
        if (current.isLegalFormOnly() || waiting) {
            return parties.goOn(i);
        }
        boolean begins = beginsLine(t, head) && !Boundaries.isPreposition(current.last());
        return begins ? parties.start(i, head) : parties.goOn(i);
    }

    private boolean beginsLine(Token t, Head head) {
        var current = parties.current();
        boolean afterAbbreviation = current.size() == 1
                && current.last().is(Type.ABBREVIATION)
                && Lexicon.isStandalone(current.last().text());
        return head.certain()
                || t.is(Type.ABBREVIATION)
                || afterAbbreviation
                || boundaries.isNextOfList(current, head)
                || t.isCapitalised() && !t.is(Type.QUOTED);
    }

    private int unseparated(int i, @Nullable Head head) {
        var current = parties.current();
        if (current.kind() == PartKind.PERSON && boundaries.isPostOf(current, i, head)) {
            return parties.attach(i);
        }
        if (current.hasName()
                && !current.hasPost()
                && head != null
                && head.plural()
                && head.kind() == PartKind.POSITION) {
            return parties.lost(i, head);
        }
        if (boundaries.isApposition(current, head)) {
            return parties.take(i, head);
        }
        return boundaries.beginsUnseparated(current, i, head) ? parties.lost(i, head) : parties.goOn(i);
    }
}
