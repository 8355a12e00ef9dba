package ru.orientir.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body that isn't JSON is told by line and column; JSON that doesn't fit the contract by the field. */
final class UnreadableJson {
    private UnreadableJson() {}

    static ProblemException problem(JacksonException e) {
        return e instanceof JsonMappingException misfit && !misfit.getPath().isEmpty() && !isSyntax(e.getCause())
                ? ProblemException.invalid(List.of(FieldErrors.ofJson(misfit)))
                : ProblemException.of(ProblemType.MALFORMED_REQUEST, detail(e));
    }

    /** A number out of the bounds of its type is the one fault of the parser that a field is to blame for. */
    private static boolean isSyntax(@Nullable Throwable cause) {
        return cause instanceof JacksonException && !(cause instanceof InputCoercionException);
    }

    private static String detail(JacksonException e) {
        var place = e.getLocation();
        return place == null
                ? "The body is not the JSON expected."
                : "The body is not the JSON expected: line %d, column %d."
                        .formatted(place.getLineNr(), place.getColumnNr());
    }
}
