package ru.orientir.importing.reader.office;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;
import static ru.orientir.importing.reader.safety.HardenedXml.attribute;
import static ru.orientir.importing.reader.safety.HardenedXml.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.reader.block.ListNumbering;
import ru.orientir.importing.reader.block.ListNumbering.Level;
import ru.orientir.importing.reader.block.NumberStyle;
import ru.orientir.importing.reader.safety.HardenedXml;

/** The list styles of an OpenDocument file, and which of its styles hide what they style. */
final class OdfStyles {

    static final String OUTLINE = "outline-style";

    private final Map<String, List<Level>> lists = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    /** Takes in a style element the reader stands at the start of, and leaves it at its end. */
    void take(XMLStreamReader xml) throws XMLStreamException {
        String element = xml.getLocalName();
        if (element.equals("style")) {
            takeStyle(xml);
        } else {
            takeList(xml, element);
        }
    }

    static boolean isStyle(String element) {
        return element.equals("list-style") || element.equals(OUTLINE) || element.equals("style");
    }

    List<Level> levels(String listStyle) {
        return lists.getOrDefault(listStyle, List.of());
    }

    boolean hidden(@Nullable String style) {
        return style != null && hidden.contains(style);
    }

    private void takeStyle(XMLStreamReader xml) throws XMLStreamException {
        String name = attribute(xml, "name");
        for (int event = HardenedXml.next(xml); !ends(xml, event, "style"); event = HardenedXml.next(xml)) {
            if (event == START_ELEMENT) {
                boolean text = xml.getLocalName().equals("text-properties");
                boolean table = xml.getLocalName().equals("table-properties");
                String display = attribute(xml, "display");
                if ((text && "none".equals(display)) || (table && "false".equals(display))) {
                    hidden.add(name);
                }
            }
        }
    }

    private void takeList(XMLStreamReader xml, String element) throws XMLStreamException {
        String name = element.equals(OUTLINE) ? OUTLINE : Objects.requireNonNullElse(attribute(xml, "name"), "");
        List<Level> levels = new ArrayList<>();
        for (int event = HardenedXml.next(xml); !ends(xml, event, element); event = HardenedXml.next(xml)) {
            if (event == START_ELEMENT && attribute(xml, "level") != null && levels.size() < ListNumbering.LEVELS) {
                levels.add(level(xml));
            }
        }
        lists.put(name, levels);
    }

    private static Level level(XMLStreamReader xml) {
        int start = number(xml, "start-value", 1);
        if (!xml.getLocalName().endsWith("-number") && !xml.getLocalName().equals("outline-level-style")) {
            return new Level(start, NumberStyle.BULLET, "", false);
        }
        NumberStyle style = NumberStyle.ofOdf(attribute(xml, "num-format"));
        String format = attribute(xml, "num-list-format");
        String template =
                format != null ? format.replaceAll("%(\\d)%", "%$1") : style == NumberStyle.NONE ? "" : template(xml);
        return new Level(start, style, template, false);
    }

    private static String template(XMLStreamReader xml) {
        int level = number(xml, "level", 1);
        int shown = Math.clamp(number(xml, "display-levels", 1), 1, Math.max(1, level));
        List<String> numbers = new ArrayList<>();
        for (int i = level - shown + 1; i <= level; i++) {
            numbers.add("%" + i);
        }
        String prefix = attribute(xml, "num-prefix");
        String suffix = attribute(xml, "num-suffix");
        return (prefix == null ? "" : prefix) + String.join(".", numbers) + (suffix == null ? "" : suffix);
    }

    private static boolean ends(XMLStreamReader xml, int event, String name) {
        return event == END_ELEMENT && xml.getLocalName().equals(name);
    }
}
