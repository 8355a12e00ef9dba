package ru.orientir.figures.page;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Roll-ups of one organisation, one for each indicator, period and slice.
 *
 * @param asOf the moment they are as of, the number of a change set
 */
@Schema(name = "RollUps")
record RollUpPage(List<RollUpView> items, @Schema(examples = "42") long asOf) {}
