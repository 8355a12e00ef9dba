package ru.orientir.language.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How Russian surnames, given names and patronymics decline, read backwards: from a printed form to its nominatives. */
final class NameParadigms {

    enum Gender {
        FEMALE,
        MALE,
        ANY;

        boolean agrees(Gender other) {
            return this == ANY || other == ANY || this == other;
        }
    }

    /** One way to understand a printed form. */
    record Reading(String nominative, Gender gender, GrammaticalCase grammaticalCase) {}

    private record Paradigm(Gender gender, Pattern stem, String[] endings) {

        /** Endings in the order of {@link GrammaticalCase}, {@code -} for none; {@code stem} is what must stand before them. */
        static Paradigm of(Gender gender, String stem, String endings) {
            return new Paradigm(
                    gender,
                    Pattern.compile("[\\p{L}-]*" + stem),
                    endings.replace("-", "").split(" ", -1));
        }

        void read(String form, List<Reading> into) {
            for (var c : GrammaticalCase.values()) {
                var ending = endings[c.ordinal()];
                if (form.length() - ending.length() < 2 || !form.endsWith(ending)) {
                    continue;
                }
                var base = form.substring(0, form.length() - ending.length());
                if (stem.matcher(base).matches()) {
                    into.add(new Reading(base + endings[0], gender, c));
                }
            }
        }
    }

    private static final String CONSONANT = "[бвгджзклмнпрстфхцчшщ]";
    private static final String POSSESSIVE = "(?:[оеё]в|[иы]н)";

    /** Endings that belong to surnames only; a form they explain needs no other reading. */
    private static final List<Paradigm> STRONG_SURNAMES = List.of(
            Paradigm.of(Gender.FEMALE, POSSESSIVE, "а ой ой у ой ой"),
            Paradigm.of(Gender.MALE, POSSESSIVE, "- а у а ым е"),
            Paradigm.of(Gender.FEMALE, "[сц]к", "ая ой ой ую ой ой"),
            Paradigm.of(Gender.MALE, "[сц]к", "ий ого ому ого им ом"));

    private static final List<Paradigm> WEAK_SURNAMES = List.of(
            Paradigm.of(Gender.MALE, CONSONANT, "- а у а ом е"),
            Paradigm.of(Gender.MALE, "[жшчщц]", "- а у а ем е"),
            Paradigm.of(Gender.MALE, CONSONANT, "ь я ю я ем е"),
            Paradigm.of(Gender.ANY, "[гкхжшчщ]", "а и е у ой е"),
            Paradigm.of(Gender.ANY, "[бвдзлмнпрстфц]", "а ы е у ой е"),
            Paradigm.of(Gender.ANY, "[бвгджзклмнпрстфхцчшщь]", "я и е ю ей е"),
            Paradigm.of(Gender.ANY, "и", "я и и ю ей и"),
            Paradigm.of(Gender.FEMALE, CONSONANT, "ая ой ой ую ой ой"),
            Paradigm.of(Gender.MALE, CONSONANT, "ый ого ому ого ым ом"),
            Paradigm.of(Gender.MALE, CONSONANT, "ой ого ому ого ым ом"),
            Paradigm.of(Gender.MALE, "\\p{L}", "ец ца цу ца цом це"),
            Paradigm.of(Gender.MALE, "[аоуыэеёию]", "й я ю я ем е"));

    private static final List<Paradigm> PATRONYMICS = List.of(
            Paradigm.of(Gender.FEMALE, "(?:[ое]в|[ьи]?ич|инич)н", "а ы е у ой е"),
            Paradigm.of(Gender.MALE, "(?:[ое]в|ь|[кмтнвх])ич", "- а у а ем е"));

    private static final List<Paradigm> GIVEN = List.of(
            Paradigm.of(Gender.FEMALE, "[гкхжшчщ]", "а и е у ой е"),
            Paradigm.of(Gender.FEMALE, "[бвдзлмнпрстфц]", "а ы е у ой е"),
            Paradigm.of(Gender.FEMALE, "и", "я и и ю ей и"),
            Paradigm.of(Gender.FEMALE, "[аоеуьлнтд]", "я и е ю ей е"),
            Paradigm.of(Gender.FEMALE, "ов", "ь и и ь ью и"),
            Paradigm.of(Gender.MALE, CONSONANT, "- а у а ом е"),
            Paradigm.of(Gender.MALE, CONSONANT, "ь я ю я ем е"),
            Paradigm.of(Gender.MALE, "[аеио]", "й я ю я ем е"),
            Paradigm.of(Gender.MALE, "Пав", "ел ла лу ла лом ле"),
            Paradigm.of(Gender.MALE, "(?:Ники|Фо|Дани|Ники|Кузь|Са)[тмлв]+", "а ы е у ой е"),
            Paradigm.of(Gender.MALE, "Ил", "ья ьи ье ью ьёй ье"));

    private static final Pattern INDECLINABLE = Pattern.compile("\\p{L}+(?:[оеиэ]|[иы]х)");
    private static final Pattern CONSONANTAL = Pattern.compile("\\p{L}+" + "[бвгджзклмнпрстфхцчшщьй]");

    private NameParadigms() {}

    static List<Reading> surname(String form) {
        int hyphen = form.lastIndexOf('-');
        return hyphen < 0 ? simpleSurname(form) : doubleSurname(form.substring(0, hyphen), form.substring(hyphen + 1));
    }

    /** Both halves decline together («Римской-Корсаковой»), or only the second one does («Бонч-Бруевичу»). */
    private static List<Reading> doubleSurname(String first, String second) {
        var result = new ArrayList<Reading>();
        for (var last : simpleSurname(second)) {
            simpleSurname(first).stream()
                    .filter(r -> r.grammaticalCase() == last.grammaticalCase()
                            && r.gender().agrees(last.gender()))
                    .forEach(r -> result.add(new Reading(
                            r.nominative() + "-" + last.nominative(),
                            last.gender() == Gender.ANY ? r.gender() : last.gender(),
                            last.grammaticalCase())));
            if (result.isEmpty()) {
                result.add(new Reading(first + "-" + last.nominative(), last.gender(), last.grammaticalCase()));
            }
        }
        return result;
    }

    private static List<Reading> simpleSurname(String printed) {
        var form = capitalised(printed);
        var readings = read(STRONG_SURNAMES, form);
        if (!readings.isEmpty()) {
            return readings;
        }
        if (INDECLINABLE.matcher(form).matches()) {
            everyCase(form, Gender.ANY, readings);
        }
        readings.addAll(read(WEAK_SURNAMES, form));
        if (CONSONANTAL.matcher(form).matches()) {
            everyCase(form, Gender.FEMALE, readings);
        }
        if (readings.isEmpty()) {
            everyCase(form, Gender.ANY, readings);
        }
        return readings;
    }

    static List<Reading> given(String form) {
        var readings = initialOr(form, GIVEN);
        var known = readings.stream()
                .filter(r -> GivenNames.isNominative(r.nominative()))
                .toList();
        return known.isEmpty() ? readings : known;
    }

    static List<Reading> patronymic(String form) {
        return initialOr(form, PATRONYMICS);
    }

    private static List<Reading> initialOr(String form, List<Paradigm> paradigms) {
        var readings = form.length() == 1 ? new ArrayList<Reading>() : read(paradigms, capitalised(form));
        if (readings.isEmpty()) {
            everyCase(form, Gender.ANY, readings);
        }
        return readings;
    }

    static boolean isPatronymic(String word) {
        var form = capitalised(word);
        return (form.contains("ич") || form.contains("вн"))
                && !read(PATRONYMICS, form).isEmpty();
    }

    /** The ending alone says that this is a surname. */
    static boolean isSurname(String word) {
        return word.length() > 3
                && (!read(STRONG_SURNAMES, capitalised(word)).isEmpty()
                        || SURNAME_ENDING.matcher(word.toLowerCase(RU)).find());
    }

    private static final java.util.Locale RU = java.util.Locale.of("ru");
    private static final Pattern SURNAME_ENDING =
            Pattern.compile("(?:[еа]нко|[чщ]ук|юк|[чдйн]ко|дзе|швили|ян|[иы]х|(?:ов|ев)ич)(?:а|у|ом)?$");

    private static List<Reading> read(List<Paradigm> paradigms, String form) {
        var readings = new ArrayList<Reading>();
        paradigms.forEach(p -> p.read(form, readings));
        return readings;
    }

    private static void everyCase(String form, Gender gender, List<Reading> into) {
        for (var c : GrammaticalCase.values()) {
            into.add(new Reading(form, gender, c));
        }
    }

    /** «ИВАНОВА» and «Иванова» are one name; a hyphenated given name keeps its second capital. */
    static String capitalised(String word) {
        if (word.length() < 2 || Character.isLowerCase(word.charAt(1))) {
            return word;
        }
        return word.charAt(0) + word.substring(1).toLowerCase(RU);
    }
}
