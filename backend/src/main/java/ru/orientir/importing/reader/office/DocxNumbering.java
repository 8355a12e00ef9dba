package ru.orientir.importing.reader.office;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;
import static ru.orientir.importing.reader.safety.HardenedXml.attribute;
import static ru.orientir.importing.reader.safety.HardenedXml.number;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.reader.block.ListNumbering;
import ru.orientir.importing.reader.block.ListNumbering.Definition;
import ru.orientir.importing.reader.block.ListNumbering.Level;
import ru.orientir.importing.reader.block.NumberStyle;
import ru.orientir.importing.reader.safety.HardenedXml;

/** The lists a DOCX declares ({@code numbering.xml}). */
final class DocxNumbering {

    private record LevelReference(String abstractId, int level) {}

    private final Map<String, List<Level>> abstracts = new HashMap<>();
    private final Map<String, String> abstractByStyleLink = new HashMap<>();
    private final Map<String, String> styleLinkOfAbstract = new HashMap<>();
    private final Map<String, LevelReference> levelByParagraphStyle = new HashMap<>();
    private final Map<String, String> abstractOfNum = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> overridesOfNum = new HashMap<>();
    private final Map<String, Map<Integer, Level>> levelsOfNum = new HashMap<>();

    static DocxNumbering read(InputStream in) throws XMLStreamException {
        DocxNumbering numbering = new DocxNumbering();
        XMLStreamReader xml = HardenedXml.reader(in);
        while (xml.hasNext()) {
            if (HardenedXml.next(xml) == START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "abstractNum" -> numbering.readAbstract(xml);
                    case "num" -> numbering.readNum(xml);
                    default -> {}
                }
            }
        }
        return numbering;
    }

    /** The list of a {@code numId}; null when the document does not declare it. */
    @Nullable
    Definition definition(String numId) {
        String declared = abstractOfNum.get(numId);
        if (declared == null) {
            return null;
        }
        String abstractId = abstractByStyleLink.getOrDefault(styleLinkOfAbstract.get(declared), declared);
        List<Level> levels = new ArrayList<>(abstracts.getOrDefault(abstractId, List.of()));
        levelsOfNum.getOrDefault(numId, Map.of()).forEach((at, level) -> {
            if (at < levels.size()) {
                levels.set(at, level);
            }
        });
        return new Definition(numId, abstractId, levels, overridesOfNum.getOrDefault(numId, Map.of()));
    }

    /** The level a paragraph style is bound to, 0 when to none. */
    int levelOfStyle(@Nullable String styleId) {
        LevelReference reference = levelByParagraphStyle.get(styleId);
        return reference == null ? 0 : reference.level;
    }

    private void readAbstract(XMLStreamReader xml) throws XMLStreamException {
        String id = attribute(xml, "abstractNumId");
        List<Level> levels = new ArrayList<>();
        abstracts.put(id, levels);
        for (int event = HardenedXml.next(xml); !ends(xml, event, "abstractNum"); event = HardenedXml.next(xml)) {
            if (event != START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "styleLink" -> abstractByStyleLink.put(attribute(xml, "val"), id);
                case "numStyleLink" -> styleLinkOfAbstract.put(id, attribute(xml, "val"));
                case "lvl" -> {
                    if (levels.size() < ListNumbering.LEVELS) {
                        levels.add(readLevel(xml, id, levels.size()));
                    }
                }
                default -> {}
            }
        }
    }

    private Level readLevel(XMLStreamReader xml, @Nullable String abstractId, int at) throws XMLStreamException {
        int start = 1;
        String style = null;
        String template = "";
        boolean legal = false;
        for (int event = HardenedXml.next(xml); !ends(xml, event, "lvl"); event = HardenedXml.next(xml)) {
            if (event != START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "start" -> start = number(xml, "val", 1);
                case "numFmt" -> style = style == null ? attribute(xml, "val") : style;
                case "lvlText" -> template = Objects.requireNonNullElse(attribute(xml, "val"), "");
                case "isLgl" -> legal = DocxProperties.on(xml);
                case "pStyle" -> {
                    if (abstractId != null) {
                        levelByParagraphStyle.put(attribute(xml, "val"), new LevelReference(abstractId, at));
                    }
                }
                default -> {}
            }
        }
        return new Level(start, NumberStyle.ofOoxml(style), template, legal);
    }

    private void readNum(XMLStreamReader xml) throws XMLStreamException {
        String id = attribute(xml, "numId");
        Map<Integer, Integer> overrides = new HashMap<>();
        Map<Integer, Level> levels = new HashMap<>();
        int at = 0;
        for (int event = HardenedXml.next(xml); !ends(xml, event, "num"); event = HardenedXml.next(xml)) {
            if (event != START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNumId" -> abstractOfNum.put(id, attribute(xml, "val"));
                case "lvlOverride" -> at = Math.clamp(number(xml, "ilvl", 0), 0, ListNumbering.LEVELS - 1);
                case "startOverride" -> overrides.put(at, number(xml, "val", 1));
                case "lvl" -> levels.put(at, readLevel(xml, null, at));
                default -> {}
            }
        }
        overridesOfNum.put(id, overrides);
        levelsOfNum.put(id, levels);
    }

    private static boolean ends(XMLStreamReader xml, int event, String name) {
        return event == END_ELEMENT && xml.getLocalName().equals(name);
    }
}
