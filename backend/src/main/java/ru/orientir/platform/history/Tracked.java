package ru.orientir.platform.history;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * History is told of it. Stands on an entity whose table a migration of its feature has put under the clock with the SQL function
 * {@code track_changes}, or on a {@link Revised}. The contract lists the words, so a new one needs no other place.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Tracked {
    /** What the API calls it, lower_snake. */
    String value();

    /** Who holds it where the owner of the thing stands reads its history; where that is, the scope filter of the entity says. */
    String permission();

    /** Members of its view that are computed or stand in another thing, so that no change of it is to be told. */
    String[] untold() default {};
}
