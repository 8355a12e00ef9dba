package ru.orientir.importing.reader;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.orientir.importing.document.Render;

/** A Word document written by hand, with all that makes tables of real orders hard to read. */
final class WordSample {

    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /** What must be read, as {@link Fixture#shape} puts it. */
    static final List<String> SHAPE = List.of(
            "1. Утвердить план",
            "2. Назначить ответственных:",
            "- методиста",
            "- куратора",
            "3. Контроль оставляю за собой",
            "Раздел А",
            "[№, Мероприятие, Срок, Ответственный]",
            "[1. Подготовка→4]",
            "[1.1., Совещание\n- повестка\n- решение, март 2024, Методист↓2]",
            "[1.2., Опрос, апрель 2024, Методист↑]",
            "[2. Работа→4]",
            "[2.1., Неделя профессий, весь год→2]",
            "Примечание к таблице");

    private WordSample() {}

    static byte[] docx() {
        return docx(BODY);
    }

    static byte[] docx(String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", bytes(CONTENT_TYPES));
        parts.put("_rels/.rels", bytes(RELATIONS));
        parts.put("word/_rels/document.xml.rels", bytes(DOCUMENT_RELATIONS));
        parts.put("word/document.xml", bytes("<w:document " + W + "><w:body>" + body + "</w:body></w:document>"));
        parts.put("word/numbering.xml", bytes(NUMBERING));
        parts.put("word/styles.xml", bytes(STYLES));
        return Render.zip(parts, null);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String p(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, list, text.isEmpty() ? "" : run(text));
    }

    private static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    private static String width(int width) {
        return "<w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static final String BODY = item(1, 0, "Утвердить план")
            + item(1, 0, "Назначить ответственных:")
            + item(2, 0, "методиста")
            + item(2, 0, "куратора")
            + item(1, 0, "Контроль оставляю за собой")
            + "<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr>" + run("Раздел А") + "</w:p>"
            + "<w:tbl><w:tblPr><w:tblW w:w=\"9000\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblBorders>"
            + "<w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\" w:sz=\"4\"/>"
            + "<w:bottom w:val=\"single\" w:sz=\"4\"/><w:right w:val=\"single\" w:sz=\"4\"/>"
            + "<w:insideH w:val=\"single\" w:sz=\"4\"/><w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders></w:tblPr>"
            + "<w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"4000\"/><w:gridCol w:w=\"2000\"/>"
            + "<w:gridCol w:w=\"2000\"/></w:tblGrid>"
            + row(
                    cell(width(1000), p("№")),
                    cell(width(4000), p("Мероприятие")),
                    cell(width(2000), p("Срок")),
                    cell(width(2000), p("Ответственный")))
            + row(cell(width(9000) + "<w:gridSpan w:val=\"4\"/>", item(3, 0, "Подготовка")))
            + row(
                    cell(width(1000), item(3, 1, "")),
                    cell(width(4000), p("Совещание") + item(2, 0, "повестка") + item(2, 0, "решение")),
                    cell(width(2000), p("март 2024")),
                    cell(width(2000) + "<w:vMerge w:val=\"restart\"/>", p("Методист")))
            + row(
                    cell(width(1000), item(3, 1, "")),
                    cell(width(4000), p("Опрос")),
                    cell(width(2000), p("апрель 2024")),
                    cell(width(2000) + "<w:vMerge/>", p("")))
            + row(cell(width(9000) + "<w:gridSpan w:val=\"4\"/>", item(3, 0, "Работа")))
            + row(
                    cell(width(1000), item(3, 1, "")),
                    cell(width(4000), p("Неделя профессий")),
                    cell(width(4000) + "<w:gridSpan w:val=\"2\"/>", p("весь год")))
            + "</w:tbl>"
            + p("Примечание к таблице");

    private static final String CONTENT_TYPES =
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml"
              ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            <Override PartName="/word/numbering.xml"
              ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>
            <Override PartName="/word/styles.xml"
              ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
            </Types>""";

    private static final String RELATIONS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
              Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
              Target="word/document.xml"/></Relationships>""";

    private static final String DOCUMENT_RELATIONS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Target="numbering.xml"
              Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering"/>
            <Relationship Id="r2" Target="styles.xml"
              Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/></Relationships>""";

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(level, format, more, text);
    }

    private static final String NUMBERING = "<w:numbering " + W + ">"
            + "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1.", "") + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"1\">" + level(0, "bullet", "•", "") + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"2\">" + level(0, "decimal", "%1.", "")
            + level(1, "decimal", "%1.%2.", "") + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/></w:num>"
            + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
            + "<w:startOverride w:val=\"7\"/></w:lvlOverride></w:num></w:numbering>";

    private static final String STYLES = "<w:styles " + W + ">"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:name w:val=\"Normal\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"N\"/>"
            + "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"L\"><w:name w:val=\"List\"/><w:basedOn w:val=\"N\"/>"
            + "<w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"X\"><w:name w:val=\"Secret\"/><w:rPr><w:vanish/></w:rPr></w:style>"
            + "</w:styles>";
}
