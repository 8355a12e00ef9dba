package ru.orientir.organisation;

import java.util.List;
import java.util.Optional;

/**
 * A Russian personal name as printed: surname, given name and patronymic, each whole or an initial, in any grammatical case.
 *
 * @param surname null when only given name and patronymic are printed
 * @param given whole or one capital letter without the dot; null when absent
 * @param patronymic whole or one capital letter without the dot; null when absent
 */
public record PersonName(String surname, String given, String patronymic) {

    /** A name found in running text: {@code text.substring(start, end)} is how it is printed. */
    public record Span(int start, int end, PersonName name) {}

    /** The name, when the whole text is one name and nothing else. */
    public static Optional<PersonName> parse(String text) {
        return Optional.empty();
    }

    /** Every name in running text, in order and without overlap; never a school's «имени А.С. Пушкина». */
    public static List<Span> find(String text) {
        return List.of();
    }

    /**
     * How likely two printed names mean one person, 0 to 1: a proposal a human confirms. Cases, order and initials don't
     * matter («Асубаевой Ю. Ю.» and «Асубаева Юлия Юрьевна» match); 0 when a part contradicts or a text is no name.
     */
    public static double match(String a, String b) {
        return parse(a).flatMap(x -> parse(b).map(x::match)).orElse(0.0);
    }

    /** As {@link #match(String, String)}. */
    public double match(PersonName other) {
        return 0;
    }

    /** Proposals for the nominative, most likely first; several when the gender is open («Ушакову И.Г.»). */
    public List<PersonName> nominatives() {
        return List.of(this);
    }

    /** «Ушакова И. Г.» or «Ушакова Ирина Геннадьевна»: surname first, as much as is known. */
    public String display() {
        return surname;
    }
}
