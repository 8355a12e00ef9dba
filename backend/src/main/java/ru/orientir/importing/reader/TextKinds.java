package ru.orientir.importing.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import ru.orientir.importing.document.DocumentFormat;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.reader.block.BlockCollector;
import ru.orientir.importing.reader.safety.Limits;
import ru.orientir.importing.reader.safety.UnreadableDocumentException;
import ru.orientir.importing.reader.safety.UnreadableReason;
import ru.orientir.importing.reader.text.CsvReader;
import ru.orientir.importing.reader.text.HtmlReader;
import ru.orientir.importing.reader.text.MarkdownReader;
import ru.orientir.importing.reader.text.PlainTextReader;

/** Tells the kinds of text apart: by what they contain, and by the file's name only where content leaves it open. */
final class TextKinds {

    private static final int HEAD = 4096;
    private static final Pattern HTML = Pattern.compile(
            "^(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*"
                    + "<(?:!doctype html|html|head|body|table|div|meta|title|style|center|section|article|h[1-6]|p|ul|ol)"
                    + "[\\s>\\[].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MARKUP =
            Pattern.compile("^<(?:\\?xml|!doctype|svg|[a-z]+:)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("<!entity|<!doctype[^>\\[]*\\[", Pattern.CASE_INSENSITIVE);
    private static final Pattern PIPE_TABLE =
            Pattern.compile("^ {0,3}\\|?[ ]*:?-+:?[ ]*(?:\\|[ ]*:?-+:?[ ]*)+\\|?[ ]*$", Pattern.MULTILINE);

    private TextKinds() {}

    static SourceDocument read(String text, String fileName, BlockCollector collector) {
        if (text.isBlank()) {
            throw new UnreadableDocumentException(UnreadableReason.NO_TEXT, "The file holds nothing but blanks.");
        }
        SourceDocument document = readKind(text, fileName, collector);
        if (document.blocks().isEmpty()) {
            throw new UnreadableDocumentException(UnreadableReason.NO_TEXT, "The file holds no words.");
        }
        return document;
    }

    private static SourceDocument readKind(String text, String fileName, BlockCollector collector) {
        String head = text.substring(0, Math.min(text.length(), HEAD)).stripLeading();
        String extension = extension(fileName);
        if (HTML.matcher(head).matches() || (extension.startsWith("htm") && head.contains("<"))) {
            return HtmlReader.read(limitedMarkup(text), DocumentFormat.HTML, collector);
        }
        refuseOtherMarkup(head);
        text.lines().forEach(line -> BlockCollector.checkLength(line.length()));
        boolean separated = extension.equals("csv") || extension.equals("tsv") || extension.equals("tab");
        Optional<Character> separator = separated
                ? CsvReader.separator(text)
                : CsvReader.certainSeparator(text).filter(s -> s != '\t');
        if (separator.isPresent()) {
            return CsvReader.read(text, separator.get(), collector);
        }
        if (extension.equals("md")
                || extension.equals("markdown")
                || PIPE_TABLE.matcher(text).find()) {
            return MarkdownReader.read(limitedMarkup(text), collector);
        }
        SourceDocument plain = PlainTextReader.read(limitedMarkup(text));
        collector.countRows(
                plain.tables().mapToInt(table -> table.rows().size()).sum());
        if (plain.blocks().isEmpty()) {
            throw new UnreadableDocumentException(UnreadableReason.NO_TEXT, "The document holds no text.");
        }
        return plain;
    }

    private static void refuseOtherMarkup(String head) {
        if (!MARKUP.matcher(head).find()) {
            return;
        }
        if (ENTITY.matcher(head).find()) {
            throw new UnreadableDocumentException(
                    UnreadableReason.EXTERNAL_ENTITIES, "The file declares a document type with entities.");
        }
        throw new UnreadableDocumentException(
                UnreadableReason.UNSUPPORTED_FORMAT, "The file is markup of a kind that is not supported.");
    }

    private static String limitedMarkup(String text) {
        if (text.length() > Limits.MARKUP_CHARACTERS) {
            throw new UnreadableDocumentException(
                    UnreadableReason.FILE_TOO_LARGE,
                    "Markup of more than " + (Limits.MARKUP_CHARACTERS >> 20) + " million characters is not read.");
        }
        return text;
    }

    private static String extension(String fileName) {
        int dot = fileName == null ? -1 : fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
