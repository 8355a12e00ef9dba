package ru.orientir.platform.problem;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Turns the faults of a {@link Coherent} value into violations; the code travels as payload. */
public class CoherentValidator implements ConstraintValidator<Coherent.Checked, Coherent> {
    @Override
    public boolean isValid(Coherent value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        var faults = new Found(context.unwrap(HibernateConstraintValidatorContext.class));
        value.check(faults);
        return !faults.any;
    }

    private static final class Found implements Coherent.Faults {
        private final HibernateConstraintValidatorContext context;
        private boolean any;

        Found(HibernateConstraintValidatorContext context) {
            this.context = context;
        }

        @Override
        public void add(String pointer, String code, String detail) {
            any = true;
            context.withDynamicPayload(code)
                    .buildConstraintViolationWithTemplate(detail)
                    .addPropertyNode(pointer)
                    .addConstraintViolation();
        }
    }
}
