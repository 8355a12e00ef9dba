package ru.orientir.platform.http.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which methods the contract has for an address. */
@ApplicationScoped
class OfferedMethods {
    /** Where the build leaves what it serves as {@code /api/v1/openapi}. */
    private static final String CONTRACT = "META-INF/quarkus-generated-openapi-doc.JSON";

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    private final List<Offer> offers = read();

    private record Offer(Pattern path, int variables, String methods) {}

    /** As {@code Allow} lists them; nothing for an address that is not there. */
    Optional<String> at(String path) {
        return offers.stream()
                .filter(offer -> offer.path.matcher(path).matches())
                .findFirst()
                .map(Offer::methods);
    }

    private static List<Offer> read() {
        try (var contract = Thread.currentThread().getContextClassLoader().getResourceAsStream(CONTRACT)) {
            var offers = new ArrayList<Offer>();
            JsonMapper.builder()
                    .build()
                    .readTree(contract)
                    .path("paths")
                    .properties()
                    .forEach(path -> offers.add(offer(path.getKey(), path.getValue())));
            // The more of it is fixed, the more it is meant.
            offers.sort(Comparator.comparing(Offer::variables));
            return List.copyOf(offers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Offer offer(String path, JsonNode operations) {
        var methods = new TreeSet<>(List.of("OPTIONS"));
        operations.fieldNames().forEachRemaining(method -> methods.add(method.toUpperCase(Locale.ROOT)));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        var fixed = VARIABLE.split(path, -1);
        var form = new StringBuilder();
        for (var part : fixed) {
            form.append(form.isEmpty() ? "" : "[^/]+").append(Pattern.quote(part));
        }
        return new Offer(Pattern.compile(form.toString()), fixed.length, String.join(", ", methods));
    }
}
