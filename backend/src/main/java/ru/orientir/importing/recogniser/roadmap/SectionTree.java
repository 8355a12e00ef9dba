package ru.orientir.importing.recogniser.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.project.StageDraft;
import ru.orientir.importing.draft.roadmap.SectionDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.WarningCode;
import ru.orientir.importing.recogniser.line.PlanYears;
import ru.orientir.importing.recogniser.line.StageLine;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.making.DraftBuilder;

/** The sections of a roadmap, nested by their printed numbers. */
final class SectionTree {

    private static final Pattern PREFIXED = Pattern.compile(
            "(?isu)^(?:раздел|блок|модуль|направление|section|part|block)\\s*№?\\s*([IVX]+|\\d+(?:\\.\\d+)*)\\s*[.:)–—-]*\\s*(.*)$");

    private final DraftBuilder draft;
    private final String roadmapKey;
    private final List<SectionDraft> sections = new ArrayList<>();
    private @Nullable SectionDraft current;
    private @Nullable String currentText;

    SectionTree(DraftBuilder draft, String roadmapKey) {
        this.draft = draft;
        this.roadmapKey = roadmapKey;
    }

    @Nullable
    String currentKey() {
        return current == null ? null : current.key();
    }

    @Nullable
    String currentText() {
        return current == null ? null : current.title();
    }

    List<SectionDraft> drafts() {
        return sections;
    }

    Set<String> stageKeys() {
        var keys = new HashSet<String>();
        sections.stream().map(SectionDraft::stageKey).filter(k -> k != null).forEach(keys::add);
        return keys;
    }

    boolean openUnlessCurrent(String text, Place place) {
        if (text.equals(currentText)) {
            return false;
        }
        open(text, place, 1);
        return true;
    }

    void open(String text, Place place, double confidence) {
        currentText = text;
        StageLine stage = StageLine.of(text);
        if (stage != null && stage.certain() && stage.dates() instanceof String dates) {
            add(stage.number(), stage.title(), stageKey(stage, dates, place), place, confidence);
            return;
        }
        Matcher prefixed = PREFIXED.matcher(text);
        if (prefixed.matches()) {
            add(prefixed.group(1), prefixed.group(2), null, place, confidence);
        } else {
            var numbered = Words.numbered(text);
            add(numbered.number(), numbered.text(), null, place, confidence);
        }
    }

    private void add(@Nullable String number, String title, @Nullable String stageKey, Place place, double confidence) {
        String key = roadmapKey + "-section-" + (sections.size() + 1);
        current = new SectionDraft(
                key, parentOf(number), number, title.replaceAll("[:.]$", "").strip(), stageKey, place, confidence);
        sections.add(current);
    }

    // The nearest section above whose number is shorter; a printed parent with a wrong number still is the parent.
    private @Nullable String parentOf(@Nullable String number) {
        if (number == null) {
            return null;
        }
        int depth = depth(number);
        for (SectionDraft section : sections.reversed()) {
            if (section.number() != null && (depth(section.number()) < depth)) {
                boolean roman = Character.isLetter(section.number().charAt(0));
                return roman || depth > 1 ? section.key() : null;
            }
        }
        return null;
    }

    private static int depth(String number) {
        return Character.isLetter(number.charAt(0))
                ? 0
                : (int) number.chars().filter(c -> c == '.').count() + 1;
    }

    private String stageKey(StageLine line, String dates, Place place) {
        for (StageDraft stage : draft.project().stages()) {
            if (Words.likeness(Field.text(stage.title()), line.title()) > 0.7) {
                return stage.key();
            }
        }
        var own = PlanYears.of(List.of(dates));
        var years = own == null ? PlanYears.calendar(draft.defaultYear(), draft.defaultYear()) : own;
        return draft.project()
                .stage(
                        line.number(),
                        Field.of(line.title(), place),
                        Field.of(draft.schedule(dates, years), place),
                        List.of());
    }

    /** A row «1» beside sections «2.», «3.» stands for the whole of a section whose heading is not printed. */
    void impliedByNumbers(List<RowText> rows) {
        Set<String> printed = new HashSet<>();
        sections.stream()
                .map(SectionDraft::number)
                .filter(n -> n != null && n.matches("\\d+"))
                .forEach(printed::add);
        boolean deep = rows.stream().anyMatch(r -> r.number != null && r.number.contains("."));
        if (printed.isEmpty() || !deep) {
            return;
        }
        for (RowText row : rows) {
            if (row.sectionKey == null
                    && row.number != null
                    && row.number.matches("\\d+")
                    && !printed.contains(row.number)) {
                String key = roadmapKey + "-section-" + (sections.size() + 1);
                sections.addFirst(new SectionDraft(key, null, row.number, "", null, row.place, 0.7));
                row.sectionKey = key;
            }
        }
    }

    void warnMisnumbered() {
        Map<String, SectionDraft> byKey = new HashMap<>();
        sections.forEach(s -> byKey.put(s.key(), s));
        Set<String> warned = new HashSet<>();
        for (SectionDraft section : sections) {
            SectionDraft parent = byKey.get(section.parentKey());
            if (parent != null && !fits(section.number(), parent.number()) && warned.add(parent.key())) {
                draft.warn(WarningCode.SECTION_MISNUMBERED, parent.number() + " / " + section.number(), parent.place());
            }
        }
    }

    /** «4.1» fits into «4»; under a roman number anything does. */
    private static boolean fits(@Nullable String number, @Nullable String parent) {
        return number == null || parent == null || depth(parent) == 0 || number.startsWith(parent + ".");
    }
}
