package ru.orientir.collection.entry;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.definition.Arithmetic;

/** Two numbers reported before or elsewhere, to compare an answer with. */
public record Yardstick(BigDecimal numerator, @Nullable BigDecimal denominator) {

    Optional<BigDecimal> value(Question question) {
        return Arithmetic.value(question.definition(), numerator, denominator);
    }
}
