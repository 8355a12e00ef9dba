package ru.orientir.importing.recogniser.roadmap;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.making.Lead;

/** A heading right above a table that is a section of its roadmap: «Задача 2. …», «Раздел III …». */
public final class SectionHeading {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?iu)^(?:задача|цель|раздел|блок|модуль|направление)\\s*№?\\s*(?:\\d+|[IVX]+)(?![\\p{L}\\d]).{3,}");

    private SectionHeading() {}

    public static boolean is(Line line) {
        return NUMBERED.matcher(line.text()).matches();
    }

    /** Takes the heading that waits: any one between two tables, a numbered one between the title and the first. */
    static @Nullable Line take(Lead lead, boolean between) {
        var heading = lead.heading();
        return heading != null && (between || is(heading)) ? lead.takeHeading() : null;
    }
}
