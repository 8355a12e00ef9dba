package ru.orientir.platform.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field.
 *
 * @param pointer JSON Pointer into the request body ({@code #/title}), or a parameter as {@link ParameterPointer} writes it
 * @param code stable, lower_snake
 * @param detail for people, English
 * @param allowed the allowed values, where they can be listed
 */
public record FieldError(String pointer, String code, String detail, @Nullable List<String> allowed) {

    public FieldError(String pointer, String code, String detail) {
        this(pointer, code, detail, null);
    }
}
