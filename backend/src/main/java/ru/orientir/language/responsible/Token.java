package ru.orientir.language.responsible;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.name.PersonName;

/**
 * A piece of a cleaned cell.
 *
 * @param text as in the cleaned cell
 * @param spaced white space stood before it
 * @param person set for {@link Type#NAME}, and for {@link Type#BRACKETED} with nothing but a name inside
 * @param role set for {@link Type#ROLE} and {@link Type#LINK}
 */
record Token(Type type, String text, boolean spaced, @Nullable PersonName person, @Nullable PartRole role) {

    enum Type {
        WORD,
        ABBREVIATION,
        NAME,
        QUOTED,
        BRACKETED,
        NUMBER,
        DASH,
        MARK,
        COMMA,
        SLASH,
        AND,
        BREAK,
        /** Semicolon, list marker or end of a sentence: whatever follows is another party. */
        HARD,
        COLON,
        ROLE,
        /** «совместно с»: whatever follows helps or takes part. */
        LINK
    }

    boolean is(Type... types) {
        for (var t : types) {
            if (type == t) {
                return true;
            }
        }
        return false;
    }

    /** The name it consists of; only for one with a {@link #person()}. */
    PersonName name() {
        return Objects.requireNonNull(person, text);
    }

    boolean isSeparator() {
        return is(Type.COMMA, Type.SLASH, Type.AND, Type.BREAK, Type.HARD, Type.COLON, Type.ROLE, Type.LINK);
    }

    /** Lower case, ё as е, no final dot: the form the lexicon knows. */
    String key() {
        return text.toLowerCase(java.util.Locale.of("ru")).replace('ё', 'е').replaceFirst("\\.$", "");
    }

    boolean isCut() {
        return type == Type.WORD && text.endsWith(".");
    }

    boolean isLatin() {
        return text.charAt(0) < 'Ѐ';
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }
}
