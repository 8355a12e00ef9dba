package ru.orientir.importing.document;

/**
 * A paragraph outside tables. The text is normalised by {@link Texts}, never blank, and starts with the number Word or
 * its like would print («1.1. …»); a bulleted item starts with «- ».
 *
 * @param level of a heading or list item, 1 is the outermost; 0 for plain text
 */
public record Paragraph(String text, ParagraphStyle style, int level, Place place) implements Block {

    public static Paragraph plain(String text, Place place) {
        return new Paragraph(text, ParagraphStyle.PLAIN, 0, place);
    }
}
