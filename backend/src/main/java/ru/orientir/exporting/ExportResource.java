package ru.orientir.exporting;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import ru.orientir.analysis.ranking.RankingParameters;
import ru.orientir.analysis.summary.SummaryTableParameters;
import ru.orientir.platform.http.Attachment;

/** Annexes to an order: whole, and with small cohorts hidden, whoever asks. */
@Path("/exports")
@Tag(name = "exports")
class ExportResource {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Exports exports;

    @GET
    @Path("/summary-table.docx")
    @Produces(DOCX)
    @PermissionsAllowed("observation:read")
    @Operation(operationId = "exportSummaryTableToWord", summary = "The summary table with its diagram, for Word")
    public RestResponse<InputStream> summaryTableDocx(@BeanParam @Valid SummaryTableParameters asked) {
        return docx(exports.summaryTable(asked));
    }

    @GET
    @Path("/summary-table.xlsx")
    @Produces(XLSX)
    @PermissionsAllowed("observation:read")
    @Operation(operationId = "exportSummaryTableToExcel", summary = "The summary table with its diagram, for Excel")
    public RestResponse<InputStream> summaryTableXlsx(@BeanParam @Valid SummaryTableParameters asked) {
        return xlsx(exports.summaryTable(asked));
    }

    @GET
    @Path("/ranking.docx")
    @Produces(DOCX)
    @PermissionsAllowed("ranking:read")
    @Operation(operationId = "exportRankingToWord", summary = "A ranking with its diagram, for Word")
    public RestResponse<InputStream> rankingDocx(@BeanParam @Valid RankingParameters asked) {
        return docx(exports.ranking(asked));
    }

    @GET
    @Path("/ranking.xlsx")
    @Produces(XLSX)
    @PermissionsAllowed("ranking:read")
    @Operation(operationId = "exportRankingToExcel", summary = "A ranking with its diagram, for Excel")
    public RestResponse<InputStream> rankingXlsx(@BeanParam @Valid RankingParameters asked) {
        return xlsx(exports.ranking(asked));
    }

    private static RestResponse<InputStream> docx(Annex annex) {
        return Attachment.of(annex.title() + ".docx", new ByteArrayInputStream(DocxAnnex.write(annex)));
    }

    private static RestResponse<InputStream> xlsx(Annex annex) {
        return Attachment.of(annex.title() + ".xlsx", new ByteArrayInputStream(XlsxAnnex.write(annex)));
    }
}
