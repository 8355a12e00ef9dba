package ru.orientir.exporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Writes an annex as a Word document, A4 landscape, in the form orders have. */
final class DocxAnnex {
    static final String FONT = "Times New Roman";

    private static final int SIZE = 11;
    private static final int LARGE = 14;
    private static final int LONG_SIDE = 16838;
    private static final int SHORT_SIDE = 11906;
    private static final int MARGIN = 851;
    private static final int CHART_WIDTH = 25;
    private static final double CHART_HEIGHT = 15.5;
    private static final int CENTIMETRE = 360_000;

    private final XWPFDocument document = new XWPFDocument();
    private final Annex annex;

    private DocxAnnex(Annex annex) {
        this.annex = annex;
    }

    static byte[] write(Annex annex) {
        var writer = new DocxAnnex(annex);
        try (writer.document;
                var out = new ByteArrayOutputStream()) {
            writer.page();
            writer.head();
            var parts = annex.table().parts(DocxTable.CHARACTERS);
            for (var part : parts) {
                new DocxTable(writer.document, annex.table(), part).write();
                writer.paragraph("", SIZE);
            }
            annex.notes().forEach(note -> writer.paragraph(note, SIZE));
            for (var part : parts) {
                for (var groups : annex.table().diagrams(part)) {
                    writer.diagram(groups);
                }
            }
            writer.document.write(out);
            return out.toByteArray();
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private void page() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(LONG_SIDE));
        size.setH(BigInteger.valueOf(SHORT_SIDE));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        var number = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void head() {
        for (var line : List.of(
                "Приложение № ____", "к приказу ______________________", "от «___» ____________ 20___ г. № ______")) {
            paragraph(line, SIZE).setAlignment(ParagraphAlignment.RIGHT);
        }
        paragraph("", SIZE);
        var title = paragraph(annex.title(), LARGE);
        title.setAlignment(ParagraphAlignment.CENTER);
        title.getRuns().getFirst().setBold(true);
        annex.facts().forEach(fact -> paragraph(fact, SIZE).setAlignment(ParagraphAlignment.CENTER));
        paragraph("", SIZE);
    }

    private XWPFParagraph paragraph(String text, int size) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(0);
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setText(text);
        return paragraph;
    }

    private void diagram(List<Integer> groups) throws IOException, InvalidFormatException {
        var table = annex.table();
        if (table.plottedRows() == 0) {
            return;
        }
        var heading = paragraph("Диаграмма. " + annex.title(), SIZE);
        heading.setPageBreak(true);
        heading.setKeepNext(true);
        var chart = document.createChart(CHART_WIDTH * CENTIMETRE, (int) (CHART_HEIGHT * CENTIMETRE));
        describe();
        var rows = table.rows().subList(0, table.plottedRows());
        var names = rows.stream().map(r -> r.cells().get(1).text()).toArray(String[]::new);
        Diagram.draw(
                chart,
                table.groups().get(groups.getFirst()).unit(),
                table.stacked(),
                XDDFDataSourcesFactory.fromArray(names, range(chart, names.length, 0), 0),
                groups.size(),
                new Diagram.Series() {
                    @Override
                    public String name(int number) {
                        return table.groups().get(groups.get(number)).title();
                    }

                    @Override
                    public XDDFNumericalDataSource<? extends Number> values(int number) {
                        var group = groups.get(number);
                        var cell =
                                table.start(group) + table.groups().get(group).plotted();
                        var values = rows.stream()
                                .map(r -> r.cells().get(cell).number())
                                .map(n -> n == null ? null : Double.valueOf(n.doubleValue()))
                                .toArray(Double[]::new);
                        return XDDFDataSourcesFactory.fromArray(
                                values, range(chart, names.length, number + 1), number + 1);
                    }
                });
    }

    /** For who can't see it; the table says the same in words. */
    private void describe() {
        document.getParagraphs()
                .getLast()
                .getRuns()
                .getLast()
                .getCTR()
                .getDrawingList()
                .getLast()
                .getInlineList()
                .getLast()
                .getDocPr()
                .setDescr("Диаграмма по таблице «%s»; те же числа стоят в таблице.".formatted(annex.title()));
    }

    private static String range(XDDFChart chart, int rows, int column) {
        return chart.formatRange(new CellRangeAddress(1, rows, column, column));
    }
}
