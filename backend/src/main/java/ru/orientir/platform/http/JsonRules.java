package ru.orientir.platform.http;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** One way of writing JSON, on the wire and in JSONB columns: enum values are lower_snake, numbers are never enum values. */
@Singleton
class JsonRules implements ObjectMapperCustomizer {
    @Override
    @SuppressWarnings("deprecation") // Quarkus hands over a built mapper; only the deprecated switch reaches it.
    public void customize(ObjectMapper mapper) {
        mapper.configure(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS, true);
        mapper.configure(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS, true);
        mapper.configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true);
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        mapper.registerModule(new SimpleModule("storable-text").addDeserializer(String.class, new StorableText()));
        mapper.setConfig(mapper.getSerializationConfig().with(EnumFeature.WRITE_ENUMS_TO_LOWERCASE));
    }
}
