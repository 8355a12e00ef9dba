package ru.orientir.importing.document;

import java.util.List;
import java.util.stream.Stream;

/** A document in reading order. Everything a reader could see is here; what it means is the recognisers' business. */
public record SourceDocument(DocumentFormat format, List<Block> blocks) {

    public SourceDocument {
        blocks = List.copyOf(blocks);
    }

    public Stream<Table> tables() {
        return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast);
    }

    public Stream<Paragraph> paragraphs() {
        return blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast);
    }
}
