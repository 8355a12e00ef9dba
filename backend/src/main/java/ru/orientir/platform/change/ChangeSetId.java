package ru.orientir.platform.change;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.ValueGenerationType;

/**
 * The id of the change set that last wrote the row, set by the listener at every insert and update. It is the row's
 * version: the entity tag and what {@code If-Match} is compared with.
 */
@ValueGenerationType(generatedBy = ChangeSetGenerator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface ChangeSetId {}
