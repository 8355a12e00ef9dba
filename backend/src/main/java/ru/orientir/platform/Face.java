package ru.orientir.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on the {@code package-info} of a room that other features may use. A feature's root package needs none: it always is its face.
 * Every other room is closed to other features, which {@code ArchitectureTest} holds.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Face {}
