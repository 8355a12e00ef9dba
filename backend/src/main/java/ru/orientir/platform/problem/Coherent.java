package ru.orientir.platform.problem;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A value whose fields must fit each other; checked together with its fields, so that all faults are told at once. */
@Coherent.Checked
public interface Coherent {
    /** Tells what does not fit. A field may still be null here: that it is missing is told elsewhere. */
    void check(Faults faults);

    /** Takes the faults. */
    interface Faults {
        /**
         * @param pointer the field, relative: {@code thresholds/0/value}
         * @param code stable, lower_snake
         * @param detail for people, English, without anything the caller has sent
         */
        void add(String pointer, String code, String detail);
    }

    /** Makes Bean Validation call {@link #check}. */
    @Constraint(validatedBy = CoherentValidator.class)
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Checked {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }
}
