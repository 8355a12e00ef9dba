package ru.orientir.collection.form;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.orientir.collection.sheet.RefusedCell;

/**
 * What became of a filled form that was sent.
 *
 * @param taken how many answers of it were saved
 * @param refused cells that were not, each with the reason; what stood there online still does
 * @param remarks cells that were saved, but are wrong by a rule or worth a look
 */
public record FormUploaded(
        @Schema(examples = "17") int taken, List<RefusedCell> refused, List<RefusedCell> remarks, FormView form) {}
