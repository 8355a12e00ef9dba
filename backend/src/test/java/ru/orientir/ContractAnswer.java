package ru.orientir;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody was told.
 *
 * @param ids which things of either municipality it speaks of
 * @param objects the items of a list that are such things, else the whole
 */
record ContractAnswer(int status, Set<String> ids, Set<JsonNode> objects) {
    /** Tell when was asked, not what. */
    private static final List<String> MOMENTS = List.of("moment", "asOf");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static ContractAnswer of(Response response, Set<String> ids) {
        if (response.statusCode() >= 300) {
            return new ContractAnswer(response.statusCode(), Set.of(), Set.of());
        }
        var body = response.asString();
        var told = ids.stream().filter(body::contains).collect(toSet());
        return new ContractAnswer(response.statusCode(), told, objects(response, told));
    }

    private static Set<JsonNode> objects(Response response, Set<String> ids) {
        if (!response.contentType().startsWith("application/json")) {
            return Set.of();
        }
        var body = parse(response.asString());
        if (!(body instanceof ObjectNode whole) || !whole.has("items")) {
            return Set.of(body instanceof ObjectNode timed ? timed.without(MOMENTS) : body);
        }
        var objects = new HashSet<JsonNode>();
        whole.get("items").forEach(item -> {
            if (ids.contains(item.path("id").asText())) {
                objects.add(item);
            }
        });
        return objects;
    }

    private static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private boolean isGiven() {
        return status < 300;
    }

    /** Requires that this tells what either tells, each object as one of them tells it, and no more. */
    void requireUnion(ContractAnswer one, ContractAnswer other) {
        assertThat(isGiven()).isEqualTo(one.isGiven() || other.isGiven());
        var ids = new HashSet<>(one.ids);
        ids.addAll(other.ids);
        assertThat(this.ids).isEqualTo(ids);
        var objects = new ArrayList<>(one.objects);
        objects.addAll(other.objects);
        assertThat(objects).containsAll(this.objects);
    }
}
