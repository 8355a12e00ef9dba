package ru.orientir.importing.recogniser.project;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.project.DirectionDraft;
import ru.orientir.importing.draft.project.PassportEntry;
import ru.orientir.importing.draft.project.ResourceDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.indicator.IndicatorList;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.line.Parties;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.making.DraftBuilder;
import ru.orientir.importing.recogniser.making.ProjectBuilder;

/** Puts what a passport says under its keys into the project, whether they stand in a table or open lines of prose. */
public final class PassportReader {
    private static final Pattern INLINE =
            Pattern.compile("(?s)^((?:\\d+[.)]\\s*)?\\p{Lu}[^:–—\\n]{2,90}?)\\s*(?::|\\s[–—-](?=\\s))\\s*(\\S.*)$");
    private static final int MOST_WORDS_OF_KEY = 8;
    private static final int KEY_WITHIN = 28;

    private final DraftBuilder draft;
    private final ProjectBuilder project;
    private final IndicatorList indicators;
    private final PassportPeriod period;

    public PassportReader(DraftBuilder draft, IndicatorList indicators) {
        this.draft = draft;
        this.project = draft.project();
        this.indicators = indicators;
        this.period = new PassportPeriod(draft);
    }

    /** Reads «Цель проекта: …», «Название проекта - «…»»; answers whether the line was one of those. */
    public boolean inline(Line line) {
        Matcher m = INLINE.matcher(line.text());
        if (!m.matches() || line.text().endsWith(":") && m.group(2).length() < 3) {
            return false;
        }
        var key = Words.numbered(m.group(1)).text();
        var known = PassportKey.of(key);
        if (known == null
                || known == PassportKey.OTHER
                || !known.isNear(key, KEY_WITHIN)
                || key.split("\\s+").length > MOST_WORDS_OF_KEY) {
            return false;
        }
        project.passport().add(new PassportEntry(key, Field.of(m.group(2), line.place(), 0.9)));
        apply(known, key, m.group(2), line.place());
        return true;
    }

    void entry(String key, String value, Place place) {
        project.passport().add(new PassportEntry(key, Field.of(value, place)));
        var known = PassportKey.of(key);
        if (known != null) {
            apply(known, key, value, place);
        }
    }

    private void apply(PassportKey known, String key, String value, Place place) {
        switch (known) {
            case TITLE -> project.title(Field.of(Words.unquoted(value.replace('\n', ' ')), place));
            case PERIOD -> period.read(value, place);
            case HEAD -> project.head(Parties.first(value, null, place));
            case COORDINATOR -> project.coordinators().addAll(Parties.of(value, null, place, 1));
            case REGIONAL -> project.regionalProject(Field.of(value, place));
            case FEDERAL -> project.federalProject(Field.of(value, place));
            case GOAL -> goals(value, place);
            case OBJECTIVES -> list(project.objectives(), value, place);
            case PRINCIPLES -> list(project.principles(), value, place);
            case RESULTS -> list(project.expectedResults(), value, place);
            case DIRECTIONS -> directions(value, place);
            case RESOURCES -> project.resources().add(new ResourceDraft(key, Field.of(value, place)));
            case STAGES -> period.stages(value, place);
            case INDICATORS -> Words.items(value).forEach(i -> indicators.add(i, place));
            case OTHER -> {}
        }
    }

    private void directions(String value, Place place) {
        Words.items(value)
                .forEach(i -> project.directions().add(new DirectionDraft(null, Field.of(i, place), List.of())));
    }

    private void goals(String value, Place place) {
        List<String> items = Words.items(value);
        boolean oneSentence = value.contains(":\n")
                || items.size() < 2
                || value.lines()
                        .skip(1)
                        .noneMatch(l -> Words.isBulleted(l) || Words.numbered(l).number() != null);
        if (oneSentence) {
            draft.addUnlessRepeated(project.goals(), value, place, 1);
        } else {
            list(project.goals(), value, place);
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
}
