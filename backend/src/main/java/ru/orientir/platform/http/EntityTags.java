package ru.orientir.platform.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.platform.problem.ProblemType;

/** Compares {@code If-Match} with what is there. */
@RequestScoped
public class EntityTags {
    @Inject
    HttpHeaders headers;

    /** Refuses with 428 without {@code If-Match} and with 412 and the current representation when it is stale. */
    public void requireMatch(Stored entity) {
        var asked = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (asked == null) {
            throw ProblemException.of(
                    ProblemType.PRECONDITION_REQUIRED, "Send If-Match with the version you have read.");
        }
        if (!namesVersion(asked, String.valueOf(entity.version()))) {
            throw ProblemException.stale(entity.view());
        }
    }

    /** The tag of a version, whatever is computed beside it. */
    public static String of(Versioned shown, @Nullable String moment) {
        return shown instanceof ComputedBeside && moment != null
                ? "\"%s.%s\"".formatted(shown.version(), moment)
                : "\"" + shown.version() + "\"";
    }

    /** The tags of {@code If-None-Match} without the mark of the weak ones: they are compared weakly. */
    public static Stream<String> weakly(String header) {
        return tags(header).map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag);
    }

    /** Strong comparison: a weak tag says nothing of the version. The moment in a tag is not what is changed. */
    private static boolean namesVersion(String header, String version) {
        return tags(header)
                .anyMatch(asked -> asked.equals("*")
                        || asked.equals("\"" + version + "\"")
                        || asked.startsWith("\"" + version + "."));
    }

    private static Stream<String> tags(String header) {
        return Arrays.stream(header.split(",")).map(String::strip);
    }
}
