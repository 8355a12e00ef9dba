package ru.orientir.importing.recogniser.project;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The four parts of a SWOT analysis, by the words of their headings. */
enum SwotQuarter {
    STRENGTHS("S", "сильн|strength|преимуществ"),
    WEAKNESSES("W", "слаб|weakness|недостат"),
    OPPORTUNITIES("O", "возможност|opportunit"),
    THREATS("T", "угроз|threat|риск");

    private final Pattern words;

    SwotQuarter(String mark, String words) {
        this.words =
                Pattern.compile("(?iu)^[^\\p{L}(]*(?:\\p{L}[^\\p{L}(]+)?(?:" + words + ")|\\(" + mark + "\\)\\s*$");
    }

    static @Nullable SwotQuarter of(String heading) {
        if (heading.length() > 110 || heading.contains("\n")) {
            return null;
        }
        for (SwotQuarter quarter : values()) {
            if (quarter.words.matcher(heading).find()) {
                return quarter;
            }
        }
        return null;
    }
}
