package ru.orientir.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.orientir.Given;
import ru.orientir.GivenCampaign;
import ru.orientir.GivenCampaign.Report;

@QuarkusTest
class EvidenceResourceTest {
    private static final byte[] PDF = "%PDF-1.7\nПриказ".getBytes(StandardCharsets.UTF_8);

    @Test
    void standsBesideTheCellItProves() {
        var report = GivenCampaign.open(1).of(0).manned();
        String id = add(report, "C:\\Docs\\order 12.pdf", PDF)
                .statusCode(201)
                .body("name", equalTo("order 12.pdf"))
                .body("kind", equalTo("other"))
                .body("fileType", equalTo("pdf"))
                .body("size", equalTo(PDF.length))
                .extract()
                .path("id");
        var cell = report.cell(0, 0, 40, 80);
        cell.put("evidence", List.of(Map.of("id", id)));
        report.patch("reporter", List.of(cell)).body("saved[0].evidence.name", contains("order 12.pdf"));

        var file = Given.as("reporter")
                .get("/evidence/{id}/file", id)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("application/octet-stream"))
                .header("Content-Disposition", containsString("attachment; filename*=UTF-8''order%2012.pdf"))
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asByteArray();
        assertThat(file).isEqualTo(PDF);
    }

    @Test
    void isADocumentByItsNumberWhereNoFileIsAskedFor() {
        var report = GivenCampaign.open(1).of(0).manned();
        String id = Given.uploadAs("reporter")
                .multiPart("kind", "order")
                .multiPart("number", "22")
                .multiPart("date", "2020-04-09")
                .post("/submissions/{id}/evidence", report.id())
                .then()
                .statusCode(201)
                .body("kind", equalTo("order"))
                .extract()
                .path("id");
        var cell = report.cell(0, 0, 40, 80);
        cell.put("evidence", List.of(Map.of("id", id)));
        report.patch("reporter", List.of(cell)).body("saved[0].evidence.number", contains("22"));

        Given.as("reporter")
                .get("/evidence/{id}", id)
                .then()
                .statusCode(200)
                .body("about", equalTo("submission"))
                .body("aboutId", equalTo(report.id().toString()))
                .body("date", equalTo("2020-04-09"))
                .body("name", nullValue());
        Given.as("reporter").get("/evidence/{id}/file", id).then().statusCode(404);
    }

    @Test
    void isSomethingOrRefused() {
        var report = GivenCampaign.open(1).of(0).manned();
        Given.uploadAs("reporter")
                .multiPart("kind", "order")
                .post("/submissions/{id}/evidence", report.id())
                .then()
                .statusCode(422)
                .body("errors.code", contains("required"));
        Given.uploadAs("reporter")
                .multiPart("link", "javascript:alert(1)")
                .post("/submissions/{id}/evidence", report.id())
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><script>alert(1)</script></html>", "MZ\u0090", "#!/bin/sh", "", "<svg/>"})
    void isJudgedByItsContentAndNotByItsName(String content) {
        var report = GivenCampaign.open(1).of(0).manned();
        add(report, "скан.pdf", content.getBytes(StandardCharsets.UTF_8))
                .statusCode(415)
                .body("type", endsWith("/unsupported-format"));
    }

    @Test
    void holdsNoMacrosAndNoBareArchives() {
        var report = GivenCampaign.open(1).of(0).manned();
        add(report, "a.docx", zip("[Content_Types].xml", "word/document.xml"))
                .statusCode(201)
                .body("fileType", equalTo("office"));
        add(report, "a.odt", zip("mimetype", "META-INF/manifest.xml", "Basic/script-lc.xml"))
                .statusCode(201)
                .body("fileType", equalTo("open_document"));
        add(report, "a.docx", zip("[Content_Types].xml", "word/vbaProject.bin")).statusCode(415);
        add(report, "a.odt", zip("mimetype", "META-INF/manifest.xml", "Basic/Standard/Module1.xml"))
                .statusCode(415);
        add(report, "a.zip", zip("a.exe")).statusCode(415);
    }

    @Test
    void isNotTakenOverTheLimitNorAfterTheHandover() {
        var report = GivenCampaign.open(1).of(0).manned();
        var large = java.util.Arrays.copyOf(PDF, (10 << 20) + 1);
        add(report, "large.pdf", large).statusCode(413).body("type", endsWith("/file-too-large"));
        report.handedIn(40, 80);
        add(report, "late.pdf", PDF).statusCode(409).body("reason", equalTo("submission-locked"));
    }

    private static ValidatableResponse add(Report report, String name, byte[] content) {
        return Given.uploadAs("reporter")
                .multiPart("file", name, content)
                .post("/submissions/{id}/evidence", report.id())
                .then();
    }

    private static byte[] zip(String... names) {
        try (var out = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.closeEntry();
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
