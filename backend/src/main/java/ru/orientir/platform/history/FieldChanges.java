package ru.orientir.platform.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Field by field, what differs between two states. Objects are opened, a list is one value, an empty one is nothing. */
final class FieldChanges {
    static final int LONGEST = 1000;

    private FieldChanges() {}

    static List<FieldChange> between(Revision revision) {
        var before = fields(revision.before());
        var after = fields(revision.after());
        var names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> change(name, before.get(name), after.get(name)))
                .toList();
    }

    private static FieldChange change(String name, @Nullable JsonNode before, @Nullable JsonNode after) {
        return new FieldChange(
                name, shown(before), shown(after), isLong(before) || isLong(after) ? Boolean.TRUE : null);
    }

    private static Map<String, JsonNode> fields(JsonNode state) {
        var fields = new LinkedHashMap<String, JsonNode>();
        open("", state, fields);
        return fields;
    }

    private static void open(String path, JsonNode value, Map<String, JsonNode> fields) {
        if (value.isObject()) {
            value.properties()
                    .forEach(member -> open(
                            path.isEmpty() ? member.getKey() : path + "." + member.getKey(),
                            member.getValue(),
                            fields));
        } else if (!value.isNull() && !(value.isArray() && value.isEmpty())) {
            fields.put(path, value);
        }
    }

    private static @Nullable JsonNode shown(@Nullable JsonNode value) {
        return value != null && isLong(value) ? TextNode.valueOf(beginning(text(value))) : value;
    }

    /** Half of a surrogate pair is no character, and cannot be written. */
    private static String beginning(String text) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static boolean isLong(@Nullable JsonNode value) {
        return value != null && text(value).length() > LONGEST;
    }

    private static String text(JsonNode value) {
        return value.isTextual() ? value.textValue() : value.toString();
    }
}
