package ru.orientir.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;

/** Reads a day as the contract writes it; Jackson's own also takes moments, numbers, and years no database knows. */
final class StrictDay extends StdScalarDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    StrictDay() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        try {
            return ParameterValues.day(parser.getText());
        } catch (RuntimeException e) {
            throw context.weirdStringException(parser.getText(), LocalDate.class, "YYYY-MM-DD");
        }
    }
}
