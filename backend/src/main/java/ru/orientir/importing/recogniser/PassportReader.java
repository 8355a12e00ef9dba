package ru.orientir.importing.recogniser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.TableKind;
import ru.orientir.importing.draft.project.DirectionDraft;
import ru.orientir.importing.draft.project.PassportEntry;
import ru.orientir.importing.draft.project.ResourceDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.PeriodDraft;
import ru.orientir.importing.recogniser.Grid.GridRow;
import ru.orientir.language.schedule.PlanYear;
import ru.orientir.language.schedule.Schedule;

/** Reads the passport of a project: keys in usual wordings, each with a value, in a table of two columns or in prose. */
final class PassportReader {

    private enum Key {
        REGIONAL("регионал"),
        FEDERAL("федерал|национал"),
        COORDINATOR("координатор|coordinator"),
        HEAD("руководител|куратор|head|manager"),
        STAGES("этап|stages"),
        PERIOD("срок|период\\s|период$|начал\\p{L}+\\s+и\\s+оконч|duration|period|term"),
        GOAL("цел[ьи](?!\\p{L})|goal|aim|purpose"),
        OBJECTIVES("задач|objectives|tasks"),
        PRINCIPLES("принцип|principles"),
        DIRECTIONS("направлени|directions"),
        RESULTS("результат|results|outcomes"),
        INDICATORS("показател|индикатор|indicators"),
        RESOURCES("ресурс|финанс|материально|resources|funding|budget"),
        TITLE("^(?:полное\\s+|краткое\\s+)?(?:наименование|название|тема)|title|^name|project\\s+name"),
        OTHER(
                "основани|разработчик|исполнител|участник|целев\\p{L}+\\s+(?:групп|аудит)|заказчик|нормативн|ответственн|актуальн|контрол|партн[её]р|систем\\p{L}+\\s+организации|риски|developer|basis|partners|target group");

        private final Pattern words;

        Key(String words) {
            this.words = Pattern.compile("(?iu)" + words);
        }

        static Key of(String text) {
            if (text.isBlank() || text.length() > 160 || Words.isBulleted(text)) {
                return null;
            }
            Key best = null;
            int first = Integer.MAX_VALUE;
            for (Key key : values()) {
                Matcher m = key.words.matcher(text);
                if (m.find() && (key == REGIONAL || key == FEDERAL || m.start() < first && first > 0)) {
                    if (best == REGIONAL || best == FEDERAL) {
                        continue;
                    }
                    best = key;
                    first = m.start();
                }
            }
            return best;
        }
    }

    private static final Pattern INLINE =
            Pattern.compile("(?s)^((?:\\d+[.)]\\s*)?\\p{Lu}[^:–—\\n]{2,90}?)\\s*(?::|\\s[–—-](?=\\s))\\s*(\\S.*)$");
    private static final Pattern SPAN =
            Pattern.compile("(?iu)" + DocumentDates.DATE + "\\s*(?:г\\.)?\\s*(?:[-–—]|по|до)\\s*" + DocumentDates.DATE);

    private final DraftBuilder draft;
    private final IndicatorList indicators;

    PassportReader(DraftBuilder draft, IndicatorList indicators) {
        this.draft = draft;
        this.indicators = indicators;
    }

    static boolean fits(Grid grid, boolean announced) {
        int first = keyColumn(grid);
        if (first < 0 || grid.rows().size() > 80) {
            return false;
        }
        long keys = grid.rows().stream()
                .filter(r -> Key.of(r.at(first)) != null && !r.at(first + 1).isBlank())
                .count();
        long filled = grid.rows().stream().filter(r -> !r.at(first).isBlank()).count();
        return keys >= (announced ? 2 : 3) && keys * 2 >= filled;
    }

    private static int keyColumn(Grid grid) {
        if (grid.width() == 2) {
            return 0;
        }
        boolean numbered = grid.width() == 3
                && grid.rows().stream().allMatch(r -> r.at(0).isBlank() || Words.isNumber(r.at(0)) || r.filled() == 1);
        return numbered ? 1 : -1;
    }

    void read(Grid grid) {
        draft.table(TableKind.PASSPORT, List.of(), List.of(), grid.filledRows(), grid.place(), 1);
        int column = keyColumn(grid);
        String key = null;
        StringBuilder value = new StringBuilder();
        Place place = grid.place();
        for (GridRow row : grid.rows()) {
            String own = row.isInherited(column) ? "" : row.at(column).replace('\n', ' ');
            if (!own.isBlank()) {
                put(key, value.toString(), place);
                key = own;
                value.setLength(0);
                place = row.place();
            }
            if (!row.at(column + 1).isBlank()) {
                value.append(value.isEmpty() ? "" : "\n").append(row.at(column + 1));
            }
        }
        put(key, value.toString(), place);
    }

    private void put(String key, String value, Place place) {
        if (key == null) {
            return;
        }
        if (value.isBlank()) {
            draft.outline(key, place);
            return;
        }
        draft.passport.add(new PassportEntry(key, Field.of(value, place)));
        Key known = Key.of(key);
        if (known != null) {
            apply(known, key, value, place);
        }
    }

    /** Reads «Цель проекта: …», «Название проекта - «…»»; answers whether the line was one of those. */
    boolean inline(Flow line) {
        Matcher m = INLINE.matcher(line.text());
        if (!m.matches() || line.text().endsWith(":") && m.group(2).length() < 3) {
            return false;
        }
        String key = Words.numbered(m.group(1)).text();
        Key known = Key.of(key);
        boolean opens = known != null
                && known != Key.OTHER
                && known.words.matcher(key).results().anyMatch(r -> r.start() < 28);
        if (!opens || key.split("\\s+").length > 8) {
            return false;
        }
        draft.passport.add(new PassportEntry(key, Field.of(m.group(2), line.place(), 0.9)));
        apply(known, key, m.group(2), line.place());
        return true;
    }

    private void apply(Key known, String key, String value, Place place) {
        switch (known) {
            case TITLE ->
                draft.title =
                        draft.title == null ? Field.of(Words.unquoted(value.replace('\n', ' ')), place) : draft.title;
            case PERIOD -> period(value, place);
            case HEAD -> draft.head = draft.head == null ? Parties.first(value, null, place) : draft.head;
            case COORDINATOR -> draft.coordinators.addAll(Parties.of(value, null, place, 1));
            case REGIONAL -> draft.regionalProject = Field.of(value, place);
            case FEDERAL -> draft.federalProject = Field.of(value, place);
            case GOAL -> goals(value, place);
            case OBJECTIVES -> list(draft.objectives, value, place);
            case PRINCIPLES -> list(draft.principles, value, place);
            case RESULTS -> list(draft.expectedResults, value, place);
            case DIRECTIONS ->
                Words.items(value)
                        .forEach(i -> draft.directions.add(new DirectionDraft(null, Field.of(i, place), List.of())));
            case RESOURCES -> draft.resources.add(new ResourceDraft(key, Field.of(value, place)));
            case STAGES -> stages(value, place);
            case INDICATORS -> Words.items(value).forEach(i -> indicators.add(i, place));
            case OTHER -> {}
        }
    }

    private void goals(String value, Place place) {
        List<String> items = Words.items(value);
        boolean oneSentence = value.contains(":\n")
                || items.size() < 2
                || value.lines()
                        .skip(1)
                        .noneMatch(l -> Words.isBulleted(l) || Words.numbered(l).number() != null);
        if (oneSentence) {
            draft.addUnlessRepeated(draft.goals, value, place, 1);
        } else {
            list(draft.goals, value, place);
        }
    }

    private void list(List<Field<String>> target, String value, Place place) {
        List<String> items = value.contains("\n") ? Words.items(value) : inlineItems(value);
        for (String item : items) {
            if (item.endsWith(":")) {
                draft.outline(item, place);
            } else {
                draft.addUnlessRepeated(target, item, place, 1);
            }
        }
    }

    // «1) … 2) …» or «…; …; …» on one line.
    private static List<String> inlineItems(String value) {
        String[] numbered = value.split("(?:^|(?<=[;.,])\\s*)\\d{1,2}[.)]\\s+(?=\\p{L})");
        String[] parts = numbered.length > 2 ? numbered : value.split(";\\s+");
        return List.of(parts).stream()
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private void period(String value, Place place) {
        if (draft.period != null) {
            return;
        }
        Matcher span = SPAN.matcher(value);
        if (span.find() && DocumentDates.date(span, 0) != null && DocumentDates.date(span, 6) != null) {
            draft.period = new PeriodDraft(value, DocumentDates.date(span, 0), DocumentDates.date(span, 6), place, 1);
        } else if (PlanYears.of(List.of(value)) instanceof PlanYears years) {
            Schedule read = draft.schedule(value, new PlanYears(years.start(), years.end(), PlanYear.CALENDAR, null));
            boolean dated = read.start() != null && read.end() != null;
            PlanYears named = PlanYears.in("на " + value);
            PeriodDraft byYears = (named == null ? years : named).period(place, 0.9);
            draft.period = new PeriodDraft(
                    value, dated ? read.start() : byYears.start(), dated ? read.end() : byYears.end(), place, 0.9);
        }
        if (value.matches("(?isu).*этап.*")) {
            stages(value, place);
        }
    }

    private void stages(String value, Place place) {
        var reader = new StageReader(draft);
        value.lines().forEach(line -> {
            if (!reader.add(line, place, true)) {
                draft.outline(line, place);
            }
        });
        reader.finish();
    }
}
