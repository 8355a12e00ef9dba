package ru.orientir.evidence;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.problem.Coherent;

/**
 * A proof as it is sent: a file, or what names a document without one. A number and a date are enough where an order asks for no more.
 */
public class EvidenceInput implements Coherent {
    @RestForm
    @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING, format = "binary")
    public @Nullable FileUpload file;

    @RestForm
    @Schema(description = "`other` when absent, `link` where only a link is sent.")
    public @Nullable EvidenceKind kind;

    @RestForm
    @Size(max = 100)
    @Schema(examples = "пр-12")
    public @Nullable String number;

    @RestForm
    @Schema(description = "Of the document.")
    public @Nullable LocalDate date;

    @RestForm
    @Size(max = 2000)
    @Pattern(regexp = "https?://\\S+")
    @Schema(examples = "https://school3.example/news/12")
    public @Nullable String link;

    @Override
    public void check(Faults faults) {
        if (file == null && link == null && number == null) {
            faults.add("file", "required", "Send a file, a link, or the number of a document.");
        }
        if (kind == EvidenceKind.LINK && link == null) {
            faults.add("link", "required", "A link has an address.");
        }
    }

    EvidenceKind meant() {
        if (kind != null) {
            return kind;
        }
        return file == null && number == null ? EvidenceKind.LINK : EvidenceKind.OTHER;
    }
}
