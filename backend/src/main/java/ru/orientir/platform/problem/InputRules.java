package ru.orientir.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

/** Holds what one feature hands to another to the limits that the API has for everybody. */
@ApplicationScoped
public class InputRules {
    @Inject
    Validator validator;

    /** @throws ConstraintViolationException 422: what comes from inside the house is no way round the limits */
    public <T> T require(T input) {
        var violations = validator.validate(input);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return input;
    }
}
