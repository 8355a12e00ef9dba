package ru.orientir.platform.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
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
        if (!matches(asked, "\"" + entity.version() + "\"")) {
            throw ProblemException.stale(entity.view());
        }
    }

    public static boolean matches(String header, String tag) {
        return Arrays.stream(header.split(",")).map(String::strip).anyMatch(t -> t.equals("*") || t.equals(tag));
    }
}
