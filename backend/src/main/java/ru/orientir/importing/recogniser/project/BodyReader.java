package ru.orientir.importing.recogniser.project;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.line.Words;

/** Reads «Состав рабочей группы …» and the lines of members under it. */
public final class BodyReader {
    private static final String NOUN = "(?:групп|совет|комисси|комитет|команд|штаб|офис|объединени)\\p{L}*";
    private static final Pattern HEADING = Pattern.compile(
            "(?iu)^(?:(?:персональный\\s+)?состав|список\\s+членов)(?!\\p{L})(?:\\s+(?:\\p{L}+(?:-\\p{L}+)?\\s+){0,6}?"
                    + NOUN + "(?!\\p{L}).*)?$");
    private static final Pattern LEADS = Pattern.compile("(?iu)^(?:персональный\\s+)?состав\\s*|^список\\s+членов\\s*");
    private static final int LONGEST_HEADING = 260;
    private static final int LONGEST_MEMBER = 400;

    private final BodyBuilder body;

    public BodyReader(BodyBuilder body) {
        this.body = body;
    }

    /** Whether a line heads a list of members; «СОСТАВ» alone does when the next line names the body. */
    public static boolean opens(Line line) {
        return line.text().length() <= LONGEST_HEADING
                && HEADING.matcher(line.text()).matches()
                && !line.text().matches("(?s).*[.;,]$");
    }

    public void open(Line line) {
        body.open(LEADS.matcher(line.text()).replaceFirst("").strip().replaceAll(":$", ""), line.place());
    }

    /** Takes a member, or the rest of the body's name; answers whether the line was one of those. */
    public boolean add(Line line) {
        if (!body.isOpen() || line.heading()) {
            return false;
        }
        var text = Words.bare(line.text());
        Matcher person = Words.person(text);
        if (!person.find()) {
            return body.goesOn(line);
        }
        return text.length() <= LONGEST_MEMBER && body.introduce(text, person, line.place());
    }
}
