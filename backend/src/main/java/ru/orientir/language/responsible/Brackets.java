package ru.orientir.language.responsible;

import java.util.List;
import java.util.regex.Pattern;

/** What stands in brackets: a name, a post, a part of the word before it, or a note. */
final class Brackets {

    private static final Pattern KEPT =
            Pattern.compile("\\(\\p{L}*\\p{Lu}\\p{L}*\\p{Lu}[\\p{L}-]*\\)|\\(\\p{Ll}{1,4}\\)");

    private final List<Token> tokens;
    private final OpenParties parties;

    Brackets(List<Token> tokens, OpenParties parties) {
        this.tokens = tokens;
        this.parties = parties;
    }

    void read(int i) {
        var text = tokens.get(i).text();
        var inner = text.substring(1, text.length() - 1).strip();
        if (inner.isEmpty()) {
            return;
        }
        if (!parties.isOpen()) {
            betweenParties(i, inner);
        } else if (isNameOfPost(i)) {
            parties.takeName(i);
        } else if (KEPT.matcher(text).matches() || isPostOfName(inner)) {
            parties.goOn(i);
        } else {
            parties.current().addNote(inner);
        }
    }

    private void betweenParties(int i, String inner) {
        if (parties.found().isEmpty()) {
            parties.begin();
            parties.goOn(i);
        } else {
            parties.found().getLast().addNote(inner);
        }
    }

    /** «Директор (Акимова Н.В.)». */
    private boolean isNameOfPost(int i) {
        var current = parties.current();
        return current.kind() == PartKind.POSITION
                && !current.isPlural()
                && tokens.get(i).person() != null;
    }

    /** «Акимова Н.В. (директор)». */
    private boolean isPostOfName(String inner) {
        var current = parties.current();
        var inside = new CellLexer(inner).tokens();
        var head = current.hasName() && !current.hasPost() && !inside.isEmpty()
                ? new HeadReader(inside).read(0, HeadReader.ANY)
                : null;
        return head != null && head.kind() == PartKind.POSITION;
    }
}
