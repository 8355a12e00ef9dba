package ru.orientir.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.history.ChangeView;

/**
 * Adds to the contract what holds for every operation, so that resources don't repeat it: permission, security, problems,
 * conditional headers, required fields, enum values as they are on the wire, and an example of every answer.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private static final DotName PERMISSIONS_ALLOWED = DotName.createSimple("io.quarkus.security.PermissionsAllowed");
    private static final DotName AUTHENTICATED = DotName.createSimple("io.quarkus.security.Authenticated");
    private static final DotName IF_MATCH = DotName.createSimple("ru.orientir.platform.http.IfMatch");
    private static final DotName TRACKED = DotName.createSimple("ru.orientir.platform.history.Tracked");
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName DEFAULTED = DotName.createSimple("ru.orientir.platform.Defaulted");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    private static final String BEARER = "bearer";

    private final IndexView index;
    private final JavaTypes types;

    public ContractFilter(IndexView index) {
        this.index = index;
        types = new JavaTypes(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        var components = contract.getComponents();
        head(contract);
        components.getSchemas().forEach(this::completeSchema);
        components.addSchema(ChangeView.WORDS, trackedWords());
        ProblemSchemas.addTo(components);
        Scalars.writeOut(contract);
        Inputs.close(contract);
        var words = new Words();
        var descriptions = new Descriptions(components.getSchemas(), types, words);
        descriptions.describeSchemas();
        contract.getTags().forEach(descriptions::describe);
        var examples = new Examples(components.getSchemas(), words);
        contract.getPaths().getPathItems().values().forEach(item -> item.getOperations()
                .forEach((method, operation) -> {
                    completeOperation(method, operation, components.getSchemas());
                    descriptions.describe(operation, types.method(operation.getOperationId()));
                    examples.addTo(operation);
                }));
        Links.addTo(contract);
    }

    /** Who answers, and how a caller is known. */
    private static void head(OpenAPI contract) {
        contract.addServer(OASFactory.createServer().url("/").description("The server this contract was read from."));
        contract.addServer(
                OASFactory.createServer().url("http://localhost:8080").description("What `make run` starts."));
        contract.getComponents()
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("Access token of Keycloak."));
    }

    private void completeOperation(PathItem.HttpMethod method, Operation operation, Map<String, Schema> schemas) {
        var java = types.method(operation.getOperationId());
        var permission = java == null ? null : permission(java);
        var secured = permission != null || (java != null && java.hasAnnotation(AUTHENTICATED));
        operation.addExtension(
                "x-permission", permission == null ? (secured ? "authenticated" : "public") : permission);
        if (secured) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
        }
        Answers.complete(method, operation, java, schemas);
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(Parameters::complete);
        }
        if (needsIfMatch(method, java)) {
            operation.addParameter(Parameters.ifMatch());
        }
        if (method == PathItem.HttpMethod.POST) {
            operation.addParameter(Parameters.idempotencyKey());
        }
        ProblemSchemas.statuses(method, operation, permission != null, secured).forEach(status -> operation
                .getResponses()
                .addAPIResponse(String.valueOf(status), ProblemSchemas.reference(status)));
    }

    /** What history is told of stands on each entity, and nowhere else. */
    private Schema trackedWords() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .description("The kinds of things whose history is told.")
                .enumeration(index.getAnnotations(TRACKED).stream()
                        .map(tracked -> (Object) tracked.value().asString())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static boolean needsIfMatch(PathItem.HttpMethod method, @Nullable MethodInfo java) {
        return method == PathItem.HttpMethod.PUT
                || method == PathItem.HttpMethod.DELETE
                || (java != null && java.hasAnnotation(IF_MATCH));
    }

    private static @Nullable String permission(MethodInfo method) {
        var allowed = method.annotation(PERMISSIONS_ALLOWED);
        return allowed == null ? null : String.join(" or ", allowed.value().asStringArray());
    }

    /** Everything is required but what the record calls nullable or gives a default: absent, not null. */
    private void completeSchema(String name, Schema schema) {
        lowerCase(schema);
        if (schema.getProperties() == null) {
            return;
        }
        schema.getProperties().values().forEach(ContractFilter::lowerCase);
        schema.getProperties().values().forEach(ContractFilter::referToField);
        var optional = new TreeSet<String>();
        var java = types.of(name, schema);
        if (java != null) {
            java.recordComponents().stream()
                    .filter(c ->
                            c.type().hasAnnotation(NULLABLE) || c.hasAnnotation(NULLABLE) || c.hasAnnotation(DEFAULTED))
                    .forEach(c -> optional.add(c.name()));
        }
        var required = new ArrayList<>(schema.getProperties().keySet());
        required.removeAll(optional);
        schema.setRequired(required.isEmpty() ? null : required);
    }

    /** The generator writes some lists of texts with their places out, and refers to their component from others. */
    private static void referToField(Schema property) {
        var items = property.getItems();
        if (items != null
                && items.getProperties() != null
                && items.getProperties().containsKey("confidence")) {
            property.setItems(OASFactory.createSchema().ref("FieldString"));
        }
    }

    /** The constants of an enum are written in small letters on the wire. */
    static void lowerCase(Schema schema) {
        if (schema.getEnumeration() != null
                && schema.getEnumeration().stream()
                        .allMatch(value -> CONSTANT.matcher(value.toString()).matches())) {
            schema.setEnumeration(schema.getEnumeration().stream()
                    .map(value -> (Object) value.toString().toLowerCase(Locale.ROOT))
                    .toList());
        }
        if (schema.getItems() != null) {
            lowerCase(schema.getItems());
        }
    }

    static Map<String, Object> ordered() {
        return new LinkedHashMap<>();
    }
}
