package ru.orientir.importing.reader.office;

import static ru.orientir.importing.reader.safety.HardenedXml.attribute;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import ru.orientir.importing.reader.safety.HardenedXml;
import ru.orientir.importing.reader.safety.SafeArchive;

/** The parts of an OOXML package by what {@code [Content_Types].xml} says they are. */
public final class OoxmlParts {

    public static final String CONTENT_TYPES = "[Content_Types].xml";

    private final SafeArchive archive;
    /** Part name without leading slash → content type. */
    private final Map<String, String> types = new LinkedHashMap<>();

    public OoxmlParts(SafeArchive archive) throws IOException, XMLStreamException {
        this.archive = archive;
        Map<String, String> byExtension = new LinkedHashMap<>();
        try (InputStream in = archive.part(CONTENT_TYPES).orElseThrow(() -> new IOException("no content types"))) {
            XMLStreamReader xml = HardenedXml.reader(in);
            while (xml.hasNext()) {
                if (HardenedXml.next(xml) != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("Override")) {
                    String name = String.valueOf(attribute(xml, "PartName"));
                    types.put(name.startsWith("/") ? name.substring(1) : name, attribute(xml, "ContentType"));
                } else if (xml.getLocalName().equals("Default")) {
                    byExtension.put(attribute(xml, "Extension"), attribute(xml, "ContentType"));
                }
            }
        }
        archive.names()
                .filter(name -> byExtension.containsKey(name.substring(name.lastIndexOf('.') + 1)))
                .forEach(name -> types.putIfAbsent(name, byExtension.get(name.substring(name.lastIndexOf('.') + 1))));
    }

    public boolean hasTypeContaining(String part) {
        return types.values().stream().anyMatch(type -> type != null && type.contains(part));
    }

    /** The first part whose content type ends so. */
    Optional<InputStream> partOfType(String typeEnd) throws IOException {
        Optional<String> name = types.entrySet().stream()
                .filter(e -> e.getValue() != null && e.getValue().endsWith(typeEnd))
                .map(Map.Entry::getKey)
                .findFirst();
        return name.isEmpty() ? Optional.empty() : archive.part(name.get());
    }

    /** Refuses the file when a part whose content type ends so unpacks to more than some bytes. */
    void limit(String typeEnd, long bytes) {
        types.forEach((name, type) -> {
            if (type != null && type.endsWith(typeEnd)) {
                archive.limit(name, bytes);
            }
        });
    }
}
