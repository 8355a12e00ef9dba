package ru.orientir.collection.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.jspecify.annotations.Nullable;
import ru.orientir.collection.entry.Answer.Status;

/**
 * What stood in a row when the file was made. Only what differs from it was typed offline; the rest must not overwrite what
 * was typed online in the meantime.
 */
record Base(
        String key,
        int revision,
        boolean editable,
        Status status,
        String numerator,
        String denominator,
        String note,
        String explanation,
        boolean byList,
        Set<UUID> members) {
    private static final int FIELDS = 10;

    static Base of(FormSheet.Row row) {
        return new Base(
                row.key(),
                row.revision(),
                row.editable(),
                row.answer().status(),
                text(row.numerator()),
                text(row.answer().denominator()),
                text(row.note()),
                row.explanation(),
                row.registry() != null,
                Set.copyOf(row.answer().members()));
    }

    void write(XSSFRow row) {
        String[] fields = {
            key,
            String.valueOf(revision),
            String.valueOf(editable),
            status.name(),
            numerator,
            denominator,
            note,
            explanation,
            String.valueOf(byList),
            members.stream().map(UUID::toString).collect(Collectors.joining(" "))
        };
        for (int i = 0; i < FIELDS; i++) {
            row.createCell(i, CellType.STRING).setCellValue(fields[i]);
        }
    }

    static Base read(XSSFRow row) {
        String[] fields = new String[FIELDS];
        for (int i = 0; i < FIELDS; i++) {
            fields[i] = CellTexts.text(row.getCell(i));
        }
        return new Base(
                fields[0],
                Integer.parseInt(fields[1]),
                isTrue(fields[2]),
                Status.valueOf(fields[3]),
                fields[4],
                fields[5],
                fields[6],
                fields[7],
                isTrue(fields[8]),
                Arrays.stream(fields[9].split(" "))
                        .filter(id -> !id.isEmpty())
                        .map(UUID::fromString)
                        .collect(Collectors.toSet()));
    }

    private static boolean isTrue(String text) {
        return Boolean.parseBoolean(text.toLowerCase(Locale.ROOT));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
