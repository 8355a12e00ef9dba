package ru.orientir.platform.openapi;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What an operation takes beside its body. */
final class Parameters {
    private Parameters() {}

    static Parameter ifMatch() {
        return OASFactory.createParameter()
                .name("If-Match")
                .in(Parameter.In.HEADER)
                .required(true)
                .description("The version you have read, in quotes.")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                .example("\"42\"");
    }

    static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description(
                        "The same request sent again with it within a day is done once, and answered as it was the first time.")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .pattern("^[!-~]{1,200}$"))
                .example("8e03978e-40d5-43dd-bc93-6894a57f9324");
    }

    static void complete(Parameter parameter) {
        if (parameter.getSchema() != null) {
            ContractFilter.lowerCase(parameter.getSchema());
        }
        if (parameter.getIn() == Parameter.In.QUERY && !Boolean.TRUE.equals(parameter.getAllowEmptyValue())) {
            forbidEmpty(parameter.getSchema());
        }
        if ("sort".equals(parameter.getName())) {
            var orders = parameter.getSchema().getEnumeration().stream()
                    .flatMap(key -> Stream.<Object>of(key, "-" + key))
                    .toList();
            parameter.getSchema().setType(List.of(Schema.SchemaType.STRING));
            parameter.getSchema().setEnumeration(orders);
        }
    }

    /** An empty filter is refused, lest it answer everything. */
    private static void forbidEmpty(Schema given) {
        var text = given.getItems() == null ? given : given.getItems();
        if (List.of(Schema.SchemaType.STRING).equals(text.getType())
                && text.getEnumeration() == null
                && text.getFormat() == null
                && text.getMinLength() == null) {
            text.setMinLength(1);
        }
    }
}
