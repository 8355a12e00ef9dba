package ru.orientir.platform.once;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import ru.orientir.platform.http.Written;

/** An answer, byte for byte. */
record KeptAnswer(int status, Map<String, List<String>> headers, byte[] body) {
    Response toResponse() {
        var response = Response.status(status);
        headers.forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        return (body.length == 0 ? response : response.entity(new Written(body))).build();
    }
}
