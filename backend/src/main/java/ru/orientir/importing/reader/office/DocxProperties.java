package ru.orientir.importing.reader.office;

import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;
import static ru.orientir.importing.reader.safety.HardenedXml.attribute;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.reader.safety.HardenedXml;

/** What the paragraph and character styles of a DOCX say, inherited through {@code basedOn}. */
final class DocxProperties {

    private static final Pattern HEADING_NAME = Pattern.compile("(?:heading|заголовок) ?([1-9])");
    private static final int LONGEST_CHAIN = 20;

    private static final class Style {
        private @Nullable String basedOn;
        private @Nullable String numId;
        private @Nullable Integer level;
        private @Nullable Integer outline;
        private @Nullable Boolean hidden;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String defaultParagraph;

    static DocxProperties read(InputStream in) throws XMLStreamException {
        DocxProperties properties = new DocxProperties();
        XMLStreamReader xml = HardenedXml.reader(in);
        Style style = new Style();
        while (xml.hasNext()) {
            if (HardenedXml.next(xml) == START_ELEMENT) {
                if (xml.getLocalName().equals("style")) {
                    style = new Style();
                    String id = attribute(xml, "styleId");
                    properties.styles.put(id, style);
                    if ("paragraph".equals(attribute(xml, "type")) && "1".equals(attribute(xml, "default"))) {
                        properties.defaultParagraph = id;
                    }
                } else {
                    readProperty(xml, style);
                }
            }
        }
        return properties;
    }

    /** Whether an on/off element is on: present without a value counts. */
    static boolean on(XMLStreamReader xml) {
        String value = attribute(xml, "val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** The list a style puts its paragraphs in; null for none. */
    @Nullable
    String numId(@Nullable String styleId) {
        return inherited(styleId, style -> style.numId);
    }

    @Nullable
    Integer listLevel(@Nullable String styleId) {
        return inherited(styleId, style -> style.level);
    }

    /** 0 for the outermost heading; null when the style is no heading. */
    @Nullable
    Integer outline(@Nullable String styleId) {
        return inherited(styleId, style -> style.outline);
    }

    boolean hidden(@Nullable String styleId) {
        return Boolean.TRUE.equals(inherited(styleId, style -> style.hidden));
    }

    private static void readProperty(XMLStreamReader xml, Style style) {
        switch (xml.getLocalName()) {
            case "name" -> {
                Matcher heading = HEADING_NAME.matcher(
                        String.valueOf(attribute(xml, "val")).toLowerCase(Locale.ROOT));
                if (heading.matches()) {
                    style.outline = Integer.parseInt(heading.group(1)) - 1;
                }
            }
            case "basedOn" -> style.basedOn = attribute(xml, "val");
            case "numId" -> style.numId = attribute(xml, "val");
            case "ilvl" -> style.level = HardenedXml.number(xml, "val", 0);
            case "outlineLvl" -> style.outline = HardenedXml.number(xml, "val", 9);
            case "vanish" -> style.hidden = on(xml);
            default -> {}
        }
    }

    private <T> @Nullable T inherited(@Nullable String styleId, Function<Style, @Nullable T> property) {
        Style style = styles.get(styleId == null ? defaultParagraph : styleId);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            T value = property.apply(style);
            if (value != null) {
                return value;
            }
            style = styles.get(style.basedOn);
        }
        return null;
    }
}
