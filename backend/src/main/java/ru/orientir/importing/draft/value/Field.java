package ru.orientir.importing.draft.value;

import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.Place;

/**
 * A recognised value with the place it was read from.
 *
 * @param value the value as printed where it is text
 * @param confidence 0 to 1; below {@link #CERTAIN} a person should look before confirming
 */
public record Field<T>(T value, Place place, double confidence) {

    /** From here on a value needs no second look. */
    public static final double CERTAIN = 0.8;

    public static <T> Field<T> of(T value, Place place) {
        return new Field<>(value, place, 1);
    }

    public static <T> Field<T> of(T value, Place place, double confidence) {
        return new Field<>(value, place, confidence);
    }

    /** The words of a field that may be absent or empty; empty words then. */
    public static String text(@Nullable Field<String> field) {
        return field == null || field.value() == null ? "" : field.value();
    }

    /** The same value, trusted no more than {@code limit}. */
    public Field<T> atMost(double limit) {
        return new Field<>(value, place, Math.min(confidence, limit));
    }
}
