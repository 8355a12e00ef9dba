package ru.orientir.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says why a method's own SQL takes no {@link ru.orientir.platform.access.Reach}: its caller has been let in already, or what it reads is
 * nobody's. The scope filter does not reach such SQL, so {@code ArchitectureTest} asks for the one or the other.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Unscoped {
    /** The reason, in words. */
    String value();
}
