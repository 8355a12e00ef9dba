package ru.orientir.language.responsible;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.name.GrammaticalCase;
import ru.orientir.language.responsible.Token.Type;

/** One party while its tokens are being gathered. */
final class PartyBuilder {

    private final List<Token> all;
    private final List<Integer> members = new ArrayList<>();
    private final List<Head> heads = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final @Nullable PartRole role;
    private PartKind kind = PartKind.BODY;
    private int name = -1;
    private @Nullable String label;

    PartyBuilder(List<Token> all, @Nullable PartRole role) {
        this.all = all;
        this.role = role;
    }

    void add(int token) {
        members.add(token);
    }

    void addHead(Head head) {
        if (heads.isEmpty() && name < 0) {
            kind = head.kind();
        }
        heads.add(head);
    }

    void addName(int token) {
        members.add(token);
        name = token;
        kind = PartKind.PERSON;
    }

    void addNote(String note) {
        notes.add(note);
    }

    /** A post printed before a colon for several names. */
    void setLabel(String position) {
        label = position;
    }

    @Nullable
    PartRole role() {
        return role;
    }

    PartKind kind() {
        return kind;
    }

    boolean hasHead() {
        return !heads.isEmpty();
    }

    boolean hasHeadIn(Set<String> lemmas) {
        return hasHead() && heads.getFirst().isIn(lemmas);
    }

    boolean hasPost() {
        return heads.stream().anyMatch(h -> h.kind() == PartKind.POSITION);
    }

    boolean hasName() {
        return name >= 0;
    }

    boolean isPlural() {
        return !heads.isEmpty() && heads.getFirst().plural();
    }

    boolean hasAdjective() {
        return !heads.isEmpty() && !heads.getFirst().adjectives().isEmpty();
    }

    Token last() {
        return all.get(members.getLast());
    }

    int lastIndex() {
        return members.getLast();
    }

    int size() {
        return members.size();
    }

    /** The head has words of its own after it («отдел образования»), or is complete as it is (an abbreviation, a name). */
    boolean isComplete() {
        if (heads.isEmpty()) {
            return true;
        }
        var last = heads.getLast();
        boolean proper = last.form() == null && all.get(last.index()).is(Type.ABBREVIATION, Type.QUOTED);
        return proper || members.getLast() > last.index();
    }

    /** Only abbreviations and numbers so far: «МБУ ДО», waiting for the name of the institution. */
    boolean isLegalFormOnly() {
        int i = members.size() - 1;
        while (i >= 0 && all.get(members.get(i)).is(Type.ABBREVIATION)) {
            if (Lexicon.isLegalForm(all.get(members.get(i)).text())) {
                return true;
            }
            i--;
        }
        return false;
    }

    Set<GrammaticalCase> cases() {
        var cases = EnumSet.allOf(GrammaticalCase.class);
        heads.stream().filter(h -> h.form() != null).limit(1).forEach(h -> cases.retainAll(h.cases()));
        if (name >= 0) {
            var possible = EnumSet.copyOf(cases);
            possible.retainAll(all.get(name).name().cases());
            if (!possible.isEmpty()) {
                return possible;
            }
        }
        return cases;
    }

    boolean isEmpty() {
        return members.stream()
                .map(all::get)
                .allMatch(t -> t.is(Type.DASH, Type.MARK, Type.COMMA, Type.BREAK, Type.AND, Type.SLASH));
    }

    String text() {
        return render(members, null);
    }

    ResponsiblePart build(PartRole role) {
        var cases = cases();
        boolean inflected = !cases.contains(GrammaticalCase.NOMINATIVE);
        var text = text();
        var nominative = inflected ? render(members, cases) : text;
        var person = kind != PartKind.PERSON ? null : name < 0 ? text : printedName();
        return new ResponsiblePart(
                text,
                kind,
                role,
                person,
                position(text),
                nominative.equals(text) ? null : nominative,
                notes.isEmpty() ? null : String.join("; ", notes));
    }

    /** Without the brackets of «Директор (Акимова Н.В.)». */
    private String printedName() {
        var printed = all.get(name);
        return printed.is(Type.BRACKETED)
                ? printed.text().substring(1, printed.text().length() - 1).strip()
                : printed.text();
    }

    private @Nullable String position(String text) {
        if (kind == PartKind.POSITION) {
            return text;
        }
        if (name < 0 || kind == PartKind.BODY) {
            return label;
        }
        var post = render(members.stream().filter(m -> m != name).toList(), null);
        return post.isEmpty() ? label : post;
    }

    /** The printed text of the tokens; with cases given, heads and name put from them into the nominative. */
    private String render(List<Integer> indices, @Nullable Set<GrammaticalCase> from) {
        var sb = new StringBuilder();
        int previous = -1;
        for (int i : indices) {
            var t = all.get(i);
            if (t.is(Type.BREAK)) {
                continue;
            }
            boolean glued = previous >= 0 && previous == i - 1 && !t.spaced();
            if (!sb.isEmpty() && !glued && !t.is(Type.COMMA)) {
                sb.append(' ');
            }
            sb.append(from == null ? t.text() : nominative(i, from));
            previous = i;
        }
        return Trim.trim(sb.toString());
    }

    private String nominative(int i, Set<GrammaticalCase> from) {
        var token = all.get(i);
        if (i == name) {
            return nominativeName(token, from);
        }
        for (var head : heads) {
            if (head.form() == null || head.cases().contains(GrammaticalCase.NOMINATIVE)) {
                continue;
            }
            if (i == head.index()) {
                return likePrinted(token, head.form().nominative());
            }
            if (head.adjectives().contains(i) && !token.isCut()) {
                return likePrinted(
                        token,
                        Adjective.nominative(
                                token.key(), head.plural(), head.form().noun().gender()));
            }
        }
        return token.text();
    }

    private static String nominativeName(Token token, Set<GrammaticalCase> from) {
        var printed = token.name();
        var proposed = printed.nominatives(from).getFirst();
        return replaced(
                replaced(
                        replaced(token.text(), printed.surname(), proposed.surname()),
                        printed.given(),
                        proposed.given()),
                printed.patronymic(),
                proposed.patronymic());
    }

    private static String replaced(String text, @Nullable String printed, @Nullable String proposed) {
        return printed == null || printed.length() == 1 || proposed == null ? text : text.replace(printed, proposed);
    }

    private static String likePrinted(Token token, String word) {
        return token.isCapitalised() ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }
}
