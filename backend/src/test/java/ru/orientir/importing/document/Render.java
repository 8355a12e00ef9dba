package ru.orientir.importing.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Writes a source document as a file of some format, so that a test can ask whether reading it gives the same again. */
public final class Render {

    private Render() {}

    /** A Word document; bulleted paragraphs become a real list. */
    public static byte[] docx(SourceDocument source) {
        try (XWPFDocument document = new XWPFDocument()) {
            BigInteger bullets = bullets(document);
            boolean first = true;
            for (Block block : source.blocks()) {
                switch (block) {
                    case Paragraph p -> docxParagraph(document.createParagraph(), p, bullets);
                    case Table t -> {
                        if (!first && document.getBodyElements().getLast() instanceof XWPFTable) {
                            document.createParagraph();
                        }
                        docxTable(document, t);
                    }
                }
                first = false;
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook: each table on a sheet of its own, under the paragraphs before it. */
    public static byte[] xlsx(SourceDocument source) {
        return RenderSheets.workbook(source, new XSSFWorkbook());
    }

    /** The same as a binary workbook. */
    public static byte[] xls(SourceDocument source) {
        return RenderSheets.workbook(source, new HSSFWorkbook());
    }

    /** An OpenDocument text. */
    public static byte[] odt(SourceDocument source) {
        return odf("application/vnd.oasis.opendocument.text", RenderOdf.text(source));
    }

    /** An OpenDocument spreadsheet, laid out as {@link #xlsx}. */
    public static byte[] ods(SourceDocument source) {
        return odf("application/vnd.oasis.opendocument.spreadsheet", RenderOdf.spreadsheet(source));
    }

    /** A web page. */
    public static byte[] html(SourceDocument source) {
        StringBuilder html =
                new StringBuilder("<!DOCTYPE html><html><head><meta charset=utf-8><title>x</title></head><body>\n");
        for (Block block : source.blocks()) {
            switch (block) {
                case Paragraph p -> {
                    String tag = p.style() == ParagraphStyle.HEADING ? "h" + Math.clamp(p.level(), 1, 6) : "p";
                    html.append(
                            isBullet(p)
                                    ? "<ul><li>" + markup(p.text().substring(2)) + "</li></ul>\n"
                                    : "<" + tag + ">" + markup(p.text()) + "</" + tag + ">\n");
                }
                case Table t -> htmlTable(html, t);
            }
        }
        return html.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    static boolean isBullet(Paragraph p) {
        return p.style() == ParagraphStyle.LIST_ITEM && p.text().startsWith("- ");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String markup(String text) {
        return escape(text).replace("\n", "<br>");
    }

    private static void htmlTable(StringBuilder html, Table table) {
        html.append("<table>\n");
        for (Row row : table.rows()) {
            html.append("<tr>");
            for (Cell cell : row.cells()) {
                if (!cell.mergedContinuation()) {
                    html.append("<td colspan=%d rowspan=%d>".formatted(cell.columnSpan(), cell.rowSpan()))
                            .append(markup(cell.text()))
                            .append("</td>");
                }
            }
            html.append("</tr>\n");
        }
        html.append("</table>\n");
    }

    private static BigInteger bullets(XWPFDocument document) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        var level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private static void docxParagraph(XWPFParagraph paragraph, Paragraph source, BigInteger bullets) {
        if (source.style() == ParagraphStyle.HEADING) {
            paragraph.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(source.level() - 1L));
        }
        if (isBullet(source)) {
            paragraph.setNumID(bullets);
        }
        docxText(paragraph, isBullet(source) ? source.text().substring(2) : source.text());
    }

    private static void docxText(XWPFParagraph paragraph, String text) {
        String[] lines = text.split("\n", -1);
        var run = paragraph.createRun();
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
    }

    private static void docxTable(XWPFDocument document, Table source) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        for (Row row : source.rows()) {
            var target = table.createRow();
            while (!target.getTableCells().isEmpty()) {
                target.removeCell(0);
            }
            for (Cell cell : row.cells()) {
                XWPFTableCell to = target.createCell();
                CTTcPr properties = to.getCTTc().isSetTcPr()
                        ? to.getCTTc().getTcPr()
                        : to.getCTTc().addNewTcPr();
                if (cell.columnSpan() > 1) {
                    properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columnSpan()));
                }
                if (cell.rowSpan() > 1) {
                    properties.addNewVMerge().setVal(STMerge.RESTART);
                } else if (cell.mergedContinuation()) {
                    properties.addNewVMerge().setVal(STMerge.CONTINUE);
                }
                if (!cell.mergedContinuation()) {
                    docxLines(to, cell.text());
                }
            }
        }
    }

    private static void docxLines(XWPFTableCell cell, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            XWPFParagraph paragraph = i == 0 && !cell.getParagraphs().isEmpty()
                    ? cell.getParagraphs().getFirst()
                    : cell.addParagraph();
            paragraph.createRun().setText(lines[i]);
        }
    }

    private static byte[] odf(String mimetype, String content) {
        return zip(Map.of("content.xml", content.getBytes(StandardCharsets.UTF_8)), mimetype);
    }

    /** An archive of the given entries, after an uncompressed {@code mimetype} when there is one. */
    public static byte[] zip(Map<String, byte[]> entries, String mimetype) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            if (mimetype != null) {
                byte[] bytes = mimetype.getBytes(StandardCharsets.UTF_8);
                CRC32 crc = new CRC32();
                crc.update(bytes);
                ZipEntry entry = new ZipEntry("mimetype");
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(bytes.length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(bytes);
            }
            for (Map.Entry<String, byte[]> e : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(e.getKey()));
                zip.write(e.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
