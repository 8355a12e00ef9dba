package ru.orientir.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs SQL for its callers: about whatever they hand it, the statement itself or organisations. That it is about what the caller may see is
 * theirs to answer, as if they had run it themselves.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface RunsSql {}
