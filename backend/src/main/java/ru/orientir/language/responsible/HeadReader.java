package ru.orientir.language.responsible;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.name.GrammaticalCase;
import ru.orientir.language.name.PersonName;
import ru.orientir.language.responsible.Noun.Form;
import ru.orientir.language.responsible.Token.Type;

/** Reads the head of a party that may begin at a token: its adjectives and its noun, in agreement. */
final class HeadReader {

    static final Set<GrammaticalCase> ANY = EnumSet.allOf(GrammaticalCase.class);
    private static final Set<GrammaticalCase> NOMINATIVE = EnumSet.of(GrammaticalCase.NOMINATIVE);
    private static final Set<String> DETERMINERS = Set.of("все", "всех", "всем", "всеми", "весь");
    private static final Pattern INFLECTED_ABBREVIATION = Pattern.compile("[А-ЯЁ]{2,}(?:ов|ам|ами|ах|ом|у|а)");
    private static final int MAX_ADJECTIVES = 6;

    private final List<Token> tokens;

    HeadReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The head beginning at {@code at} in one of the cases, or null when the words there only go on. */
    @Nullable
    Head read(int at, Set<GrammaticalCase> cases) {
        var token = tokens.get(at);
        if (token.is(Type.QUOTED)) {
            return Head.plain(at, PartKind.BODY, false);
        }
        if (token.is(Type.WORD, Type.ABBREVIATION) && token.isLatin()) {
            return new EnglishHead(tokens).read(at);
        }
        var adjectives = new ArrayList<Integer>();
        int i = at;
        while (i < tokens.size() && adjectives.size() <= MAX_ADJECTIVES) {
            if (tokens.get(i).is(Type.ABBREVIATION)) {
                return abbreviation(i, at);
            }
            if (!tokens.get(i).is(Type.WORD)) {
                return null;
            }
            var head = noun(i, at, adjectives, cases);
            if (head != null) {
                return head;
            }
            if (isNounInAnotherCase(i)) {
                return null;
            }
            if (!isAdjective(i)) {
                return adjectives.isEmpty() ? unknown(i, cases) : unknownAfter(adjectives, i, cases);
            }
            adjectives.add(i);
            i = afterAdjective(i);
        }
        return null;
    }

    private @Nullable Head abbreviation(int i, int at) {
        var text = tokens.get(i).text();
        boolean goesOn = Lexicon.WORKS.contains(text)
                || INFLECTED_ABBREVIATION.matcher(text).matches();
        return goesOn && i == at ? null : Head.plain(i, Lexicon.kindOfAbbreviation(text), false);
    }

    private boolean isNounInAnotherCase(int i) {
        var forms = Lexicon.forms(tokens.get(i).key());
        return !forms.isEmpty() && !isAdjectiveHere(i, forms);
    }

    private boolean isAdjective(int i) {
        var t = tokens.get(i);
        if (DETERMINERS.contains(t.key())) {
            return true;
        }
        return t.isCut() ? Lexicon.CUT_ADJECTIVES.contains(t.key()) : Adjective.isAdjective(t.key());
    }

    /** «учебная и воспитательная служба»: a joined adjective belongs to the same head. */
    private int afterAdjective(int i) {
        boolean joined = i + 2 < tokens.size()
                && tokens.get(i + 1).is(Type.AND, Type.COMMA)
                && tokens.get(i + 2).is(Type.WORD)
                && Lexicon.forms(tokens.get(i + 2).key()).isEmpty()
                && Adjective.isAdjective(tokens.get(i + 2).key());
        return joined ? i + 2 : i + 1;
    }

    private @Nullable Head noun(int i, int at, List<Integer> adjectives, Set<GrammaticalCase> cases) {
        var token = tokens.get(i);
        if (token.isCut() || Lexicon.cutPost(token.key()).isPresent() && isBefore(i, Type.WORD)) {
            var cut = Lexicon.cutPost(token.key());
            return cut.map(f -> new Head(i, adjectives, PartKind.POSITION, false, ANY, f, false))
                    .orElse(null);
        }
        if (Lexicon.isGrownTogether(token.key())) {
            return new Head(i, adjectives, PartKind.POSITION, false, ANY, null, false);
        }
        var known = Lexicon.forms(token.key());
        var forms = known.isEmpty() ? Lexicon.guess(token.key()) : known;
        if (forms.isEmpty() || isAdjectiveHere(i, forms)) {
            return null;
        }
        var fitting = forms.stream()
                .filter(f -> cases.contains(f.grammaticalCase()) && agree(adjectives, f))
                .toList();
        if (fitting.isEmpty()) {
            return null;
        }
        var best = prefer(fitting);
        var kept = EnumSet.noneOf(GrammaticalCase.class);
        fitting.stream().filter(f -> f.plural() == best.plural()).forEach(f -> kept.add(f.grammaticalCase()));
        boolean genitive = known.isEmpty()
                || forms.stream()
                        .anyMatch(f -> f.grammaticalCase() == GrammaticalCase.GENITIVE && agree(adjectives, f));
        return new Head(
                i, adjectives, best.noun().kind(), best.plural(), kept, best, !genitive && kept.size() < ANY.size());
    }

    private boolean isBefore(int i, Type type) {
        return i + 1 < tokens.size() && tokens.get(i + 1).is(type);
    }

    /** Orders and instructions address people: the dative comes next after the nominative. */
    private static Form prefer(List<Form> fitting) {
        return Stream.of(GrammaticalCase.NOMINATIVE, GrammaticalCase.DATIVE)
                .flatMap(c -> fitting.stream().filter(f -> f.grammaticalCase() == c))
                .findFirst()
                .orElse(fitting.getFirst());
    }

    /** «ответственный секретарь»: a word that is both stands as an adjective before a noun it agrees with. */
    private boolean isAdjectiveHere(int i, List<Form> forms) {
        if (!Lexicon.ALSO_ADJECTIVE.contains(forms.getFirst().noun().lemma()) || !isBefore(i, Type.WORD)) {
            return false;
        }
        return Lexicon.forms(tokens.get(i + 1).key()).stream().anyMatch(n -> forms.stream()
                .anyMatch(f -> f.plural() == n.plural() && f.grammaticalCase() == n.grammaticalCase()));
    }

    private boolean agree(List<Integer> adjectives, Form f) {
        return adjectives.stream()
                .map(tokens::get)
                .allMatch(t -> t.isCut()
                        || DETERMINERS.contains(t.key())
                        || Adjective.cases(t.key(), f.plural()).contains(f.grammaticalCase())
                        || Adjective.cases(t.key(), true).contains(f.grammaticalCase()) && f.plural());
    }

    /** A word the lexicon doesn't know: a body when it looks like a nominative or begins with a capital. */
    private @Nullable Head unknown(int i, Set<GrammaticalCase> cases) {
        var token = tokens.get(i);
        boolean alone = i + 1 == tokens.size() || tokens.get(i + 1).isSeparator();
        if (alone && token.isCapitalised() && PersonName.parse(token.text()).isPresent()) {
            return Head.plain(i, PartKind.PERSON, false);
        }
        if (!Lexicon.forms(token.key()).isEmpty() || Adjective.isAdjective(token.key())) {
            return null;
        }
        boolean nominative = cases.contains(GrammaticalCase.NOMINATIVE) && Lexicon.looksLikeBody(token.key());
        return nominative ? Head.plain(i, PartKind.BODY, false) : null;
    }

    /** «проектный офис»: the adjective is a nominative and says enough; a participle goes on. */
    private @Nullable Head unknownAfter(List<Integer> adjectives, int i, Set<GrammaticalCase> cases) {
        var word = tokens.get(i).key();
        boolean nominative = cases.contains(GrammaticalCase.NOMINATIVE)
                && Lexicon.forms(word).isEmpty()
                && Lexicon.guess(word).isEmpty()
                && adjectives.stream().map(a -> tokens.get(a).key()).allMatch(HeadReader::isPlainNominative);
        return nominative ? new Head(i, adjectives, PartKind.BODY, false, ANY, null, false) : null;
    }

    /** Unlike «-ой», these endings are never an oblique case. */
    private static boolean isPlainNominative(String adjective) {
        return !Adjective.isParticiple(adjective) && adjective.matches(".*(?:[ыи]й|ая|яя|[оеыи]е)(?:ся)?");
    }

    /** The cases of the first party rule the cell: the nominative if it can be one. */
    @Nullable
    Head readFirst(int at) {
        var head = read(at, NOMINATIVE);
        return head == null ? read(at, ANY) : head;
    }
}
