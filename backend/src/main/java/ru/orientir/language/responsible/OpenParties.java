package ru.orientir.language.responsible;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.name.GrammaticalCase;
import ru.orientir.language.responsible.ResponsibleWarning.Code;
import ru.orientir.language.responsible.Token.Type;

/** The parties of a cell while they are gathered: those found, the one still open, and what the words before it ask of it. */
final class OpenParties {

    private final List<Token> tokens;
    private final HeadReader reader;
    private final List<ResponsibleWarning> warnings;
    private final List<PartyBuilder> found = new ArrayList<>();
    /** Separator tokens seen since the last word: dropped if a party begins, kept in the text if it goes on. */
    private final List<Integer> pending = new ArrayList<>();

    private @Nullable Set<GrammaticalCase> cases;
    private @Nullable PartyBuilder current;
    private @Nullable PartRole role;
    private boolean linked;
    private @Nullable String label;

    OpenParties(List<Token> tokens, HeadReader reader, List<ResponsibleWarning> warnings) {
        this.tokens = tokens;
        this.reader = reader;
        this.warnings = warnings;
    }

    List<PartyBuilder> found() {
        return found;
    }

    boolean isOpen() {
        return current != null;
    }

    /** The open one; only while there is one. */
    PartyBuilder current() {
        return Objects.requireNonNull(current, "no party is open");
    }

    boolean isSeparated() {
        return !pending.isEmpty();
    }

    void separate(int i) {
        if (isOpen()) {
            pending.add(i);
        }
    }

    void close() {
        current = null;
        pending.clear();
    }

    /** What follows stands by itself: its case, and its role, if only the words before lent it one, begin anew. */
    void endSentence() {
        close();
        cases = null;
        if (linked) {
            role = null;
            linked = false;
        }
    }

    void switchRole(Token t) {
        close();
        role = t.role();
        linked = t.is(Type.LINK);
        label = null;
        cases = linked ? EnumSet.of(GrammaticalCase.INSTRUMENTAL, GrammaticalCase.GENITIVE) : null;
    }

    /** «Координаторы: Акимова Н.В., Приходько А.В.»: the open post belongs to the names after it. */
    void lendToNames() {
        label = current().text();
        found.removeLast();
        close();
    }

    PartyBuilder begin() {
        var begun = new PartyBuilder(tokens, role);
        pending.clear();
        found.add(begun);
        current = begun;
        return begun;
    }

    int start(int i, @Nullable Head head) {
        var begun = begin();
        if (label != null) {
            begun.setLabel(label);
        }
        if (tokens.get(i).is(Type.NAME)) {
            begun.addName(i);
            if (cases == null) {
                settle(tokens.get(i).name().cases());
            }
            return i + 1;
        }
        label = null;
        return take(i, head);
    }

    /** Adds the tokens up to the head to the open party. */
    int take(int i, @Nullable Head head) {
        keepPending();
        if (head == null) {
            current().add(i);
            return i + 1;
        }
        current().addHead(head);
        if (cases == null && head.form() != null) {
            settle(head.cases());
        }
        for (int k = i; k <= head.index(); k++) {
            current().add(k);
        }
        return head.index() + 1;
    }

    int takeName(int i) {
        keepPending();
        current().addName(i);
        return i + 1;
    }

    /** Adds a post to the name it belongs to. */
    int attach(int i) {
        var own = headAt(i);
        return take(i, own != null ? own : reader.read(i, HeadReader.ANY));
    }

    int goOn(int i) {
        keepPending();
        current().add(i);
        return i + 1;
    }

    /** Another party where the comma before it was forgotten. */
    int lost(int i, @Nullable Head head) {
        warn(Code.LOST_COMMA, current().last().text() + " " + tokens.get(i).text());
        return start(i, head);
    }

    void note(String note) {
        current().addNote(note);
        pending.clear();
    }

    void warn(Code code, String detail) {
        warnings.add(new ResponsibleWarning(code, detail));
    }

    /** The head that begins here in the case of the cell; null if none does. */
    @Nullable
    Head headAt(int i) {
        if (tokens.get(i).is(Type.NAME)) {
            return null;
        }
        if (cases == null) {
            return separator() == Type.WORD && isOpen()
                    ? reader.read(i, EnumSet.of(GrammaticalCase.NOMINATIVE))
                    : reader.readFirst(i);
        }
        var head = reader.read(i, cases);
        return head != null || cases.contains(GrammaticalCase.NOMINATIVE)
                ? head
                : certain(reader.read(i, EnumSet.of(GrammaticalCase.NOMINATIVE)));
    }

    /** «кабинет Ивановой А.А.»: a name in another case than the cell's is no party. */
    boolean isDependent(int i) {
        var possible = tokens.get(i).name().cases();
        return cases != null && possible.stream().noneMatch(cases::contains);
    }

    /** The strongest separator since the last word; a comma before a line break counts as the comma. */
    Type separator() {
        var kinds = pending.stream().map(p -> tokens.get(p).type()).toList();
        for (var type : List.of(Type.AND, Type.COMMA, Type.SLASH, Type.BREAK)) {
            if (kinds.contains(type)) {
                return type;
            }
        }
        return Type.WORD;
    }

    private static @Nullable Head certain(@Nullable Head head) {
        return head != null && head.certain() ? head : null;
    }

    private void settle(Set<GrammaticalCase> possible) {
        cases = possible.contains(GrammaticalCase.NOMINATIVE) ? EnumSet.of(GrammaticalCase.NOMINATIVE) : possible;
    }

    private void keepPending() {
        pending.forEach(current()::add);
        pending.clear();
    }
}
