package ru.orientir.platform.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/** Which record or enum a schema of the contract is made of, and which method an operation. */
final class JavaTypes {
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");

    private final IndexView index;
    private final List<ClassInfo> types;

    JavaTypes(IndexView index) {
        this.index = index;
        types = index.getKnownClasses().stream()
                .filter(info -> info.name().toString().startsWith("ru.orientir."))
                .filter(info -> info.isRecord() || info.isEnum())
                .toList();
    }

    /** The type whose name and members are those of the schema; of a generic one the schema's name begins with its name. */
    @Nullable
    ClassInfo of(String name, Schema schema) {
        return types.stream()
                .filter(info -> info.typeParameters().isEmpty() ? name.equals(name(info)) : name.startsWith(name(info)))
                .filter(info -> members(info).containsAll(members(schema)))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    MethodInfo method(String operationId) {
        return index.getAnnotations(OPERATION).stream()
                .filter(a -> a.value("operationId") != null
                        && a.value("operationId").asString().equals(operationId))
                .map(a -> a.target().asMethod())
                .findFirst()
                .orElse(null);
    }

    private static String name(ClassInfo info) {
        var named = info.declaredAnnotation(SCHEMA);
        return named != null && named.value("name") != null
                ? named.value("name").asString()
                : info.simpleName();
    }

    private static Set<String> members(ClassInfo info) {
        return info.isEnum()
                ? info.enumConstants().stream()
                        .map(FieldInfo::name)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet())
                : info.recordComponents().stream()
                        .map(RecordComponentInfo::name)
                        .collect(Collectors.toSet());
    }

    private static List<String> members(Schema schema) {
        if (schema.getProperties() != null) {
            return List.copyOf(schema.getProperties().keySet());
        }
        return schema.getEnumeration() == null
                ? List.of()
                : schema.getEnumeration().stream()
                        .map(value -> value.toString().toLowerCase(Locale.ROOT))
                        .toList();
    }
}
