package ru.orientir.importing.reader.office;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.orientir.importing.document.DocumentFormat;
import ru.orientir.importing.document.ParagraphStyle;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.reader.block.BlockCollector;
import ru.orientir.importing.reader.block.TextSink;
import ru.orientir.importing.reader.safety.Deadline;
import ru.orientir.importing.reader.safety.UnreadableDocumentException;
import ru.orientir.importing.reader.safety.UnreadableReason;

/** Reads RTF. The JDK's own reader and the small libraries around it lose tables, which are what we come for. */
public final class RtfReader {

    private static final Set<String> SKIPPED = Set.of(
            "colortbl",
            "info",
            "pict",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "footnote",
            "annotation",
            "atnid",
            "atnauthor",
            "fldinst",
            "nonshppict",
            "shprslt",
            "objdata",
            "nonesttables",
            "sp",
            "xe",
            "tc",
            "bkmkstart",
            "bkmkend",
            "pnseclvl",
            "datafield",
            "do");
    /** Marked as ignorable for old programs, but part of the text. */
    private static final Set<String> READ_THOUGH_IGNORABLE = Set.of("shpinst", "shptxt", "nesttableprops", "shppict");

    private static final Pattern HEADING_NAME = Pattern.compile("^\\s*(?i:heading) ([1-9]);");

    private static final Map<Integer, String> CODE_PAGE_OF_CHARSET = Map.of(
            0, "windows-1252", 204, "windows-1251", 238, "windows-1250", 161, "windows-1253", 162, "windows-1254");

    /** What a brace saves and its partner brings back; paragraph properties are among it. */
    private static final class Group {
        private boolean skipped;
        private boolean hidden;
        private boolean label;
        private boolean fontTable;
        private boolean styleSheet;
        private boolean ignorable;
        private final StringBuilder styleName = new StringBuilder();
        private int unicodeFallback = 1;
        private int font = -1;
        private int style;
        private boolean inTable;
        private int tableDepth;
        private int outline = -1;
        private boolean listed;
        private int listLevel;

        Group copy() {
            Group copy = new Group();
            copy.skipped = skipped;
            copy.hidden = hidden;
            copy.label = label;
            copy.fontTable = fontTable;
            copy.unicodeFallback = unicodeFallback;
            copy.font = font;
            copy.styleSheet = styleSheet;
            copy.style = style;
            copy.inTable = inTable;
            copy.tableDepth = tableDepth;
            copy.outline = outline;
            copy.listed = listed;
            copy.listLevel = listLevel;
            return copy;
        }
    }

    private final RtfTokens tokens;
    private final RtfTables tables;
    private final Deadline deadline;
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final Deque<Group> outer = new ArrayDeque<>();
    private Group group = new Group();
    private Charset codePage = Charset.forName("windows-1251");
    private int bytesToSkip;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder label = new StringBuilder();
    private final Map<Integer, Integer> outlineOfStyle = new HashMap<>();

    private RtfReader(InputStream in, BlockCollector collector) {
        this.tokens = new RtfTokens(new BufferedInputStream(in, 64 << 10));
        this.tables = new RtfTables(new TextSink.Body(collector));
        this.deadline = collector.deadline();
    }

    public static SourceDocument read(InputStream in, BlockCollector collector) throws IOException {
        new RtfReader(in, collector).read();
        return collector.document(DocumentFormat.RTF);
    }

    private void read() throws IOException {
        while (true) {
            switch (tokens.next()) {
                case OPEN -> {
                    deadline.check();
                    BlockCollector.checkDepth(outer.size());
                    outer.push(group);
                    group = group.copy();
                }
                case CLOSE -> {
                    if (outer.size() <= 1) {
                        endParagraph();
                        tables.at(0);
                        return;
                    }
                    nameStyle();
                    group = outer.pop();
                }
                case WORD -> word(tokens.word());
                case SYMBOL -> symbol(tokens.word());
                case BYTE -> text(tokens.number('?'));
                case END ->
                    throw new UnreadableDocumentException(
                            UnreadableReason.TRUNCATED_FILE, "The file is cut off before its end.");
            }
        }
    }

    private void symbol(String symbol) {
        switch (symbol) {
            case "*" -> group.ignorable = true;
            case "~" -> append("\u00A0");
            case "_" -> append("-");
            case "\\", "{", "}" -> append(symbol);
            case "\r", "\n" -> endParagraph();
            default -> {}
        }
    }

    private void word(String word) throws IOException {
        boolean ignorable = group.ignorable;
        group.ignorable = false;
        if (SKIPPED.contains(word) || (ignorable && !READ_THOUGH_IGNORABLE.contains(word))) {
            group.skipped = true;
        }
        if (word.equals("bin")) {
            tokens.skipBytes(tokens.number(0));
        }
        if (group.skipped) {
            return;
        }
        if (!tables.declare(word, tokens.number(0)) && !font(word) && !paragraphProperty(word)) {
            content(word);
        }
    }

    private boolean font(String word) {
        switch (word) {
            case "fonttbl" -> group.fontTable = true;
            case "f" -> group.font = tokens.number(0);
            case "fcharset" -> {
                String name = CODE_PAGE_OF_CHARSET.get(tokens.number(0));
                if (group.fontTable && name != null) {
                    fonts.put(group.font, Charset.forName(name));
                }
            }
            case "ansicpg" -> {
                String name = "windows-" + tokens.number(1251);
                codePage = Charset.isSupported(name) ? Charset.forName(name) : codePage;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean paragraphProperty(String word) {
        switch (word) {
            case "stylesheet" -> group.styleSheet = true;
            case "pard" -> {
                group.inTable = false;
                group.tableDepth = 0;
                group.outline = -1;
                group.listed = false;
                group.listLevel = 0;
            }
            case "s" -> {
                group.style = tokens.number(0);
                group.outline = outlineOfStyle.getOrDefault(group.style, -1);
            }
            case "intbl" -> group.inTable = true;
            case "itap" -> group.tableDepth = tokens.number(1);
            case "outlinelevel" -> {
                group.outline = tokens.number(0);
                if (group.styleSheet) {
                    outlineOfStyle.put(group.style, group.outline);
                }
            }
            case "ls" -> group.listed = tokens.number(0) > 0;
            case "ilvl" -> group.listLevel = Math.max(0, tokens.number(0));
            case "plain" -> group.hidden = false;
            case "v", "deleted" -> group.hidden = tokens.number(1) != 0;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Some programs mark the headings in the style sheet by their names alone. */
    private void nameStyle() {
        Matcher heading = HEADING_NAME.matcher(group.styleName);
        if (heading.find()) {
            outlineOfStyle.putIfAbsent(group.style, Integer.parseInt(heading.group(1)) - 1);
        }
    }

    private void content(String word) {
        switch (word) {
            case "par", "sect" -> endParagraph();
            case "cell", "nestcell" -> endCell(word.equals("cell") ? 1 : Math.max(2, group.tableDepth));
            case "row" -> tables.endRow(1);
            case "nestrow" -> tables.endRow(Math.max(2, group.tableDepth));
            case "line" -> append("\n");
            case "tab" -> append("\t");
            case "emdash" -> append("—");
            case "endash" -> append("–");
            case "lquote" -> append("‘");
            case "rquote" -> append("’");
            case "ldblquote" -> append("“");
            case "rdblquote" -> append("”");
            case "bullet" -> append("•");
            case "listtext", "pntext" -> {
                group.label = true;
                label.setLength(0);
            }
            case "u" -> {
                append(String.valueOf((char) tokens.number('?')));
                bytesToSkip = group.unicodeFallback;
            }
            case "uc" -> group.unicodeFallback = Math.max(0, tokens.number(1));
            default -> {}
        }
    }

    private void text(int value) {
        if (bytesToSkip > 0) {
            bytesToSkip--;
        } else if (value < 128) {
            append(String.valueOf((char) value));
        } else {
            append(new String(new byte[] {(byte) value}, fonts.getOrDefault(group.font, codePage)));
        }
    }

    private void append(String more) {
        if (group.styleSheet) {
            group.styleName.append(more);
        }
        if (group.skipped || group.hidden || group.fontTable || group.styleSheet) {
            return;
        }
        StringBuilder target = group.label ? label : text;
        BlockCollector.checkLength(target.length());
        target.append(more);
    }

    private void endParagraph() {
        emit(tables.at(group.inTable || group.tableDepth > 0 ? Math.max(1, group.tableDepth) : 0));
    }

    private void endCell(int depth) {
        emit(tables.at(depth));
        tables.endCell(depth);
    }

    private void emit(TextSink sink) {
        String shown = shownLabel();
        if (group.outline >= 0 && group.outline < 9) {
            sink.paragraph(shown, text.toString(), ParagraphStyle.HEADING, group.outline + 1, null);
        } else if (group.listed || !shown.isEmpty()) {
            sink.paragraph(shown, text.toString(), ParagraphStyle.LIST_ITEM, group.listLevel + 1, null);
        } else {
            sink.paragraph("", text.toString(), ParagraphStyle.PLAIN, 0, null);
        }
        text.setLength(0);
        label.setLength(0);
    }

    /** Word writes the number a paragraph shows beside it, so there is nothing to count. */
    private String shownLabel() {
        String shown = label.toString().strip();
        boolean bullet = !shown.isEmpty() && shown.chars().noneMatch(Character::isLetterOrDigit);
        return bullet || shown.equals("o") ? "-" : shown;
    }
}
