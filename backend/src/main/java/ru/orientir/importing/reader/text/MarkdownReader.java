package ru.orientir.importing.reader.text;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import ru.orientir.importing.document.DocumentFormat;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.reader.block.BlockCollector;

/** Reads Markdown with pipe tables. Its meaning is defined by the HTML it stands for, so that is what is read. */
public final class MarkdownReader {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private MarkdownReader() {}

    public static SourceDocument read(String text, BlockCollector collector) {
        text.lines().forEach(line -> {
            BlockCollector.checkLength(line.length());
            BlockCollector.checkDepth(nesting(line));
        });
        return HtmlReader.read(RENDERER.render(PARSER.parse(text)), DocumentFormat.MARKDOWN, collector);
    }

    /** How many blocks a line may open inside one another. */
    private static int nesting(String line) {
        int markers = 0;
        for (int i = 0; i < line.length() && " \t>*+-".indexOf(line.charAt(i)) >= 0; i++) {
            markers += line.charAt(i) > ' ' ? 1 : 0;
        }
        return markers;
    }
}
