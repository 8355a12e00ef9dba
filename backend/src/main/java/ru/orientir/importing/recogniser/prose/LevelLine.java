package ru.orientir.importing.recogniser.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.making.ProjectBuilder;

/** A level of work and what it is for: «Базовый уровень – …», «Первый уровень: базовый – …». */
final class LevelLine {
    private static final Pattern LEVEL = Pattern.compile(
            "(?isu)^(?:\\d+[.)]\\s*)?(?:(\\p{L}+)\\s+уровень|уровень\\s+([\\p{L}.]+(?:\\s+[\\p{L}.]+)?))\\s*(?:[–—:-]\\s*|(?=\\())(.*)$");
    private static final Pattern NAMED = Pattern.compile("(?isu)^(\\p{L}+)\\s*[–—-]\\s*(.*)$");
    private static final int LONGEST = 700;

    private LevelLine() {}

    /** Answers whether the line names a level. */
    static boolean read(Line line, ProjectBuilder project) {
        var text = Words.item(line.text());
        Matcher level = LEVEL.matcher(text);
        if (!level.matches() || line.text().length() > LONGEST) {
            return false;
        }
        var description = level.group(3).strip();
        var title = text.substring(0, level.start(3)).replaceAll("[\\s–—:(-]+$", "");
        Matcher named = NAMED.matcher(description);
        if (title.matches("(?iu)(?:перв|втор|трет|четв)\\p{L}+\\s+уровень") && named.matches()) {
            title = named.group(1) + " (" + title + ")";
            description = named.group(2);
        }
        var bare = description.replaceAll("^\\((.*)\\)[;.]?$", "$1");
        project.level(Field.of(title, line.place()), description.isEmpty() ? null : Field.of(bare, line.place()));
        return true;
    }
}
