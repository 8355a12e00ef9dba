package ru.orientir.platform.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission by which the things of a resource are read, where it is not the {@code :read} of the kind that changes them. What it
 * doesn't show is not there for a change either: 404, not 403.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReadBy {
    /** As {@code @PermissionsAllowed} names it. */
    String value();
}
