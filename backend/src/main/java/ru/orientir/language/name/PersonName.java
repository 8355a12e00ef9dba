package ru.orientir.language.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.orientir.language.name.NameParadigms.Gender;
import ru.orientir.language.name.NameParadigms.Reading;

/**
 * A Russian personal name as printed: surname, given name and patronymic, each whole or an initial, in any grammatical case.
 *
 * @param surname null when only given name and patronymic are printed
 * @param given whole or one capital letter without the dot; null when absent
 * @param patronymic whole or one capital letter without the dot; null when absent
 */
public record PersonName(@Nullable String surname, @Nullable String given, @Nullable String patronymic) {

    private static final double INITIAL_ONLY = 0.95;
    private static final double NOT_PRINTED = 0.7;
    private static final double UNLIKELY_CASE = 0.5;
    private static final double OTHER_GENDER_POSSIBLE = 0.95;
    private static final double MISPRINT = 0.6;

    /** A name found in running text: {@code text.substring(start, end)} is how it is printed. */
    public record Span(int start, int end, PersonName name) {}

    /** A way to put the name into the nominative, and the case the printed form is in if so. */
    private record Candidate(PersonName name, Gender gender, GrammaticalCase grammaticalCase) {}

    /** The name, when the whole text is one name and nothing else; a lone word must look like a surname. */
    public static Optional<PersonName> parse(@Nullable String text) {
        if (text == null || text.length() > 200) {
            return Optional.empty();
        }
        var trimmed = text.strip();
        var spans = find(trimmed);
        if (spans.size() == 1
                && spans.getFirst().start() == 0
                && trimmed.length() - spans.getFirst().end() <= 1) {
            return Optional.of(spans.getFirst().name());
        }
        boolean word = trimmed.matches("\\p{Lu}[\\p{L}]+(?:-\\p{Lu}\\p{L}+)?");
        return word && NameParadigms.isSurname(trimmed)
                ? Optional.of(new PersonName(trimmed, null, null))
                : Optional.empty();
    }

    /** Every name in running text, in order and without overlap; never a school's «имени А.С. Пушкина». */
    public static List<Span> find(@Nullable String text) {
        return text == null ? List.of() : new NameFinder(text).find();
    }

    /**
     * How likely two printed names mean one person, 0 to 1: a proposal a human confirms. Cases, order and initials don't
     * matter («Асубаевой Ю. Ю.» and «Асубаева Юлия Юрьевна» match); 0 when a part contradicts or a text is no name.
     */
    public static double match(@Nullable String a, @Nullable String b) {
        return parse(a).flatMap(x -> parse(b).map(x::match)).orElse(0.0);
    }

    /** As {@link #match(String, String)}. */
    public double match(PersonName other) {
        double best = 0;
        var mine = candidates();
        var theirs = other.candidates();
        for (int i = 0; i < mine.size(); i++) {
            for (int j = 0; j < theirs.size(); j++) {
                if (mine.get(i).gender().agrees(theirs.get(j).gender())) {
                    double likely = likelihood(mine, i) * likelihood(theirs, j);
                    best = Math.max(
                            best,
                            likely * agreement(mine.get(i).name(), theirs.get(j).name()));
                }
            }
        }
        return best;
    }

    private static double likelihood(List<Candidate> candidates, int index) {
        if (index == 0) {
            return 1;
        }
        return candidates.getFirst().grammaticalCase() == GrammaticalCase.NOMINATIVE
                ? UNLIKELY_CASE
                : OTHER_GENDER_POSSIBLE;
    }

    private static double agreement(PersonName a, PersonName b) {
        double given = agreement(a.given, b.given);
        double patronymic = agreement(a.patronymic, b.patronymic);
        return surnameAgreement(a, b, given * patronymic) * given * patronymic;
    }

    private static double surnameAgreement(PersonName a, PersonName b, double rest) {
        if (a.surname == null || b.surname == null) {
            return rest == 1 ? NOT_PRINTED : 0;
        }
        var x = normal(a.surname);
        var y = normal(b.surname);
        if (x.equals(y)) {
            return 1;
        }
        return Math.min(x.length(), y.length()) > 4 && rest > NOT_PRINTED && oneLetterApart(x, y) ? MISPRINT : 0;
    }

    private static double agreement(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return NOT_PRINTED;
        }
        var x = normal(a);
        var y = normal(b);
        if (x.length() > 1 && y.length() > 1) {
            return x.equals(y) ? 1 : 0;
        }
        return x.charAt(0) == y.charAt(0) ? INITIAL_ONLY : 0;
    }

    private static boolean oneLetterApart(String x, String y) {
        int prefix = 0;
        while (prefix < Math.min(x.length(), y.length()) && x.charAt(prefix) == y.charAt(prefix)) {
            prefix++;
        }
        var restX = x.substring(prefix);
        var restY = y.substring(prefix);
        return Math.abs(x.length() - y.length()) <= 1
                && (tail(restX).equals(tail(restY)) || tail(restX).equals(restY) || restX.equals(tail(restY)));
    }

    private static String tail(String s) {
        return s.isEmpty() ? s : s.substring(1);
    }

    private static String normal(String word) {
        return word.toLowerCase(Locale.of("ru")).replace('ё', 'е');
    }

    /** The cases the printed form can stand in. */
    public Set<GrammaticalCase> cases() {
        return candidates().stream().map(Candidate::grammaticalCase).collect(Collectors.toSet());
    }

    /** Proposals for the nominative, most likely first; several when the gender is open («Ушакову И.Г.»). */
    public List<PersonName> nominatives() {
        return candidates().stream().map(Candidate::name).distinct().toList();
    }

    /** As {@link #nominatives()}, when the text around tells in which cases the name may be printed. */
    public List<PersonName> nominatives(Set<GrammaticalCase> printedIn) {
        var fitting = readings().stream()
                .filter(c -> printedIn.contains(c.grammaticalCase()))
                .map(Candidate::name)
                .distinct()
                .toList();
        return fitting.isEmpty() ? nominatives() : fitting;
    }

    /** One candidate per nominative and gender, in its most usual case. */
    private List<Candidate> candidates() {
        var distinct = new LinkedHashMap<List<Object>, Candidate>();
        for (var c : readings()) {
            distinct.putIfAbsent(List.of(c.name(), c.gender()), c);
        }
        return List.copyOf(distinct.values());
    }

    private List<Candidate> readings() {
        var result = new ArrayList<Candidate>();
        for (var s : orNone(surname, NameParadigms::surname)) {
            for (var g : orNone(given, NameParadigms::given)) {
                for (var p : orNone(patronymic, NameParadigms::patronymic)) {
                    join(s, g, p).ifPresent(result::add);
                }
            }
        }
        if (result.isEmpty()) {
            return List.of(new Candidate(this, Gender.ANY, GrammaticalCase.NOMINATIVE));
        }
        result.sort(Comparator.comparing(c -> c.grammaticalCase() != GrammaticalCase.NOMINATIVE));
        return result;
    }

    /** A part that isn't printed agrees with every case of the others. */
    private static List<Reading> orNone(@Nullable String part, Function<String, List<Reading>> reader) {
        if (part != null) {
            return reader.apply(part);
        }
        return Stream.of(GrammaticalCase.values())
                .map(c -> new Reading("", Gender.ANY, c))
                .toList();
    }

    private Optional<Candidate> join(Reading s, Reading g, Reading p) {
        boolean oneCase = s.grammaticalCase() == g.grammaticalCase() && g.grammaticalCase() == p.grammaticalCase();
        boolean oneGender = s.gender().agrees(g.gender())
                && g.gender().agrees(p.gender())
                && s.gender().agrees(p.gender());
        if (!oneCase || !oneGender) {
            return Optional.empty();
        }
        var gender = Stream.of(p, g, s)
                .map(Reading::gender)
                .filter(x -> x != Gender.ANY)
                .findFirst()
                .orElse(Gender.ANY);
        var name = new PersonName(
                surname == null ? null : s.nominative(),
                given == null ? null : g.nominative(),
                patronymic == null ? null : p.nominative());
        return Optional.of(new Candidate(name, gender, s.grammaticalCase()));
    }

    /** «Ушакова И. Г.» or «Ушакова Ирина Геннадьевна»: surname first, as much as is known. */
    public String display() {
        return Stream.of(surname, dotted(given), dotted(patronymic))
                .filter(x -> x != null)
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String dotted(@Nullable String part) {
        return part != null && part.length() == 1 ? part + "." : part;
    }
}
