package ru.orientir;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;

/**
 * Holds every exchange of the tests to the contract the running application serves. Requests that are meant to fail are
 * checked by their answer only.
 */
public final class Contract {
    private static Filter strict;
    private static Filter answersOnly;

    private Contract() {}

    /** For a request meant to succeed: request and answer fit the contract. */
    public static synchronized Filter strict() {
        if (strict == null) {
            strict = new OpenApiValidationFilter(validator(ValidationReport.Level.ERROR));
        }
        return strict;
    }

    /** For a request meant to be refused: the answer fits the contract. */
    public static synchronized Filter answersOnly() {
        if (answersOnly == null) {
            answersOnly = new OpenApiValidationFilter(validator(ValidationReport.Level.IGNORE));
        }
        return answersOnly;
    }

    private static OpenApiInteractionValidator validator(ValidationReport.Level requests) {
        var contract = RestAssured.get("/api/v1/openapi?format=json").asString();
        return OpenApiInteractionValidator.createForInlineApiSpecification(contract)
                .withLevelResolver(LevelResolver.create()
                        .withLevel("validation.request", requests)
                        .withLevel("validation.response", ValidationReport.Level.ERROR)
                        .build())
                .build();
    }
}
