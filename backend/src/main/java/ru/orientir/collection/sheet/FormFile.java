package ru.orientir.collection.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.platform.problem.ProblemType;

/**
 * A file that was sent as a filled form, judged by its content before it is read: unpacked once and counted, because POI
 * holds a workbook in memory whole.
 */
public final class FormFile {
    static final long MAX_SIZE = 5L << 20;
    private static final long MAX_UNPACKED = 12L << 20;
    private static final int MAX_ENTRIES = 500;

    private FormFile() {}

    /**
     * What was typed into the file.
     *
     * @param secret that signed the identity
     * @param expected the form that is being uploaded to; any other is refused whole
     */
    public static SheetReading read(Path file, String secret, FormIdentity expected) {
        inspect(file);
        try (var opc = OPCPackage.open(file.toFile(), PackageAccess.READ);
                var workbook = new XSSFWorkbook(opc)) {
            requireIdentity(workbook, secret, expected);
            return FormSheetReader.read(workbook);
        } catch (ProblemException e) {
            throw e;
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            // Damage shows in POI as whatever it happens to stumble over.
            throw damaged();
        }
    }

    private static void requireIdentity(XSSFWorkbook workbook, String secret, FormIdentity expected) {
        var hidden = workbook.getSheet(Layout.HIDDEN);
        var row = hidden == null ? null : hidden.getRow(0);
        var identity = FormIdentity.read(row == null ? "" : CellTexts.text(row.getCell(0)), secret)
                .orElseThrow(() -> refusal(
                        "form-not-recognised",
                        "The file is not a form of Orientir",
                        "Download the form, fill it in and send that file."));
        if (!identity.campaignId().equals(expected.campaignId())) {
            throw refusal(
                    "form-of-another-campaign", "The form belongs to another campaign", "Nothing was taken from it.");
        }
        if (!identity.submissionId().equals(expected.submissionId())) {
            throw refusal(
                    "form-of-another-organisation",
                    "The form belongs to another organisation",
                    "Nothing was taken from it.");
        }
        if (!identity.equals(expected)) {
            throw refusal(
                    "form-outdated",
                    "The form has changed since the file was made",
                    "Download it again; nothing was taken from it.");
        }
    }

    private static void inspect(Path file) {
        try {
            if (Files.size(file) > MAX_SIZE) {
                throw ProblemException.ofOwnType(
                        ProblemType.PAYLOAD_TOO_LARGE,
                        "file-too-large",
                        "The file is too large",
                        "At most 5 MB are taken.");
            }
            switch (kind(file)) {
                case ZIP -> unpack(file);
                case OLE2 -> throw old(file);
                case OTHER -> throw unsupported();
            }
        } catch (IOException e) {
            throw damaged();
        }
    }

    private enum Container {
        ZIP,
        OLE2,
        OTHER
    }

    private static Container kind(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(8);
            if (head.length == 8 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4) {
                return Container.ZIP;
            }
            return head.length == 8 && (head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF
                    ? Container.OLE2
                    : Container.OTHER;
        }
    }

    private static void unpack(Path file) throws IOException {
        boolean workbook = false;
        long total = 0;
        int entries = 0;
        byte[] buffer = new byte[64 << 10];
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith("vbaproject.bin") || name.contains("macrosheets/")) {
                    throw refusal("macros-refused", "The file contains macros", "Save it without them.");
                }
                workbook |= name.equals("xl/workbook.xml");
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    total += n;
                    if (total > MAX_UNPACKED) {
                        throw bomb();
                    }
                }
                if (++entries > MAX_ENTRIES) {
                    throw bomb();
                }
            }
        }
        if (!workbook) {
            throw unsupported();
        }
    }

    private static ProblemException old(Path file) throws IOException {
        String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_16LE);
        return content.contains("EncryptedPackage")
                ? refusal("password-protected", "The file is protected by a password", "Take the password off.")
                : unsupported();
    }

    private static ProblemException damaged() {
        return refusal("truncated-file", "The file is damaged or cut off", "Send it again, or download the form anew.");
    }

    private static ProblemException bomb() {
        return refusal("archive-bomb", "The file unpacks to far more than it should", "No form is as large as that.");
    }

    private static ProblemException unsupported() {
        return ProblemException.ofOwnType(
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                "unsupported-format",
                "The file is of a format that is not supported",
                "Save the form as an Excel workbook (.xlsx).");
    }

    private static ProblemException refusal(String slug, String title, String detail) {
        return ProblemException.ofOwnType(ProblemType.INVALID_INPUT, slug, title, detail);
    }
}
