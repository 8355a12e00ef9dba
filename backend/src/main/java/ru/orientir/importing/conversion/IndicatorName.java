package ru.orientir.importing.conversion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import ru.orientir.indicator.definition.Disaggregation;

/** The name of an indicator without what a document hangs on it: threshold, calculation, list of specialisations. */
record IndicatorName(String text, List<Disaggregation> disaggregations) {
    /** Longer than any name a person writes. */
    private static final int LONGEST = 5_000;

    private static final Pattern LIST =
            Pattern.compile("(?isu)^(.*?)[,\\s]*(?:по\\s+(?:направлениям|специальностям|профилям))\\s*:\\s*(.+)$");
    private static final Pattern BULLETS = Pattern.compile("(?u)\\s*(?:[;\\n]|(?<=\\s)[·•▪–—-](?=\\s))+\\s*");
    private static final Pattern AMONG_THEM =
            Pattern.compile("(?iu)\\(?\\s*(в\\s+том\\s+числе\\s+[^()]*?(ОВЗ|инвалид\\p{L}*)[^()]*)\\)?");
    private static final Map<String, String> SPECIALISATIONS = Map.of(
            "технич", "technical",
            "аграрн", "agrarian",
            "сельск", "agrarian",
            "строит", "construction",
            "медици", "medical",
            "педаго", "pedagogical");

    static IndicatorName of(String printed) {
        var disaggregations = new ArrayList<Disaggregation>();
        var text = printed.strip();
        var list = LIST.matcher(text);
        if (text.length() < LONGEST && list.matches()) {
            var parts = BULLETS.splitAsStream(list.group(2))
                    .map(part -> part.replaceAll("^[·•▪–—-]+|[.;,]+$", "").strip())
                    .filter(part -> !part.isEmpty() && part.length() < 200)
                    .toList();
            if (parts.size() > 1) {
                disaggregations.add(specialisations(parts));
                text = list.group(1);
            }
        }
        var among = AMONG_THEM.matcher(text);
        if (text.length() < LONGEST && among.find()) {
            disaggregations.add(amongThem(among.group(1).strip(), among.group(2)));
        }
        return new IndicatorName(plain(text), disaggregations);
    }

    /** A pupil enters for one specialisation: they part the whole. */
    private static Disaggregation specialisations(List<String> parts) {
        var categories = new ArrayList<Disaggregation.Category>();
        for (int i = 0; i < parts.size(); i++) {
            var stem = parts.get(i).toLowerCase(Locale.ROOT);
            var code = SPECIALISATIONS.get(stem.substring(0, Math.min(6, stem.length())));
            var taken = categories.stream().anyMatch(c -> c.code().equals(code));
            categories.add(new Disaggregation.Category(code == null || taken ? "part_" + (i + 1) : code, parts.get(i)));
        }
        return new Disaggregation("specialisation", "Направление", Disaggregation.Relation.PARTITION, categories);
    }

    private static Disaggregation amongThem(String words, String group) {
        var code = group.equalsIgnoreCase("ОВЗ") ? "limited_health" : "disability";
        var category = new Disaggregation.Category(code, words.replaceFirst("^в", "В"));
        return new Disaggregation("health", "Здоровье", Disaggregation.Relation.SUBSET, List.of(category));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ")
                .replaceAll("(?iu)\\s*\\((?:расч[её]т|формула)[^()]*\\)", "")
                .replaceAll("(?iu)\\s*\\(\\s*не\\s+(?:менее|ниже|более|выше)[^()]*\\)", "")
                .replaceAll("[\\s;:.,]+$", "")
                .strip();
    }
}
