package ru.orientir.platform.http;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One way of writing JSON on the wire: enum values are lower_snake, moments have milliseconds. What is read means one thing or is
 * refused: no number for a text or an enum value, no member twice, no null among the elements of a list.
 */
@Singleton
class JsonRules implements ObjectMapperCustomizer {
    @Override
    @SuppressWarnings("deprecation") // Quarkus hands over a built mapper; only the deprecated switch reaches it.
    public void customize(ObjectMapper mapper) {
        mapper.configure(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS, true);
        mapper.configure(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS, true);
        mapper.configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true);
        mapper.configure(DeserializationFeature.ACCEPT_FLOAT_AS_INT, false);
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        mapper.configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true);
        mapper.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        // Which of two modules reads a day is the one that came later, and a module comes once.
        mapper.registerModule(new JavaTimeModule());
        mapper.registerModule(new SimpleModule("wire")
                .addDeserializer(String.class, new StorableText())
                .addDeserializer(LocalDate.class, new StrictDay())
                .addSerializer(Instant.class, new WrittenMoment()));
        mapper.setConfig(mapper.getSerializationConfig().with(EnumFeature.WRITE_ENUMS_TO_LOWERCASE));
    }
}
