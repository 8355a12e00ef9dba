package ru.orientir.analysis.summary;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.indicator.definition.DesiredDirection;
import ru.orientir.indicator.definition.IndicatorType;

/**
 * How a value stands to the one before: «положительная динамика» is computed, never typed in. Rounded values are compared, as they
 * are shown.
 *
 * @param change in percentage points, or in units
 * @param improved whether the change goes where it should; absent where there is none to go, or nothing left to gain
 */
record Dynamics(Kind kind, @Nullable BigDecimal change, @Nullable Boolean improved) {
    private static final BigDecimal CEILING = BigDecimal.valueOf(100);

    /** What happened between two periods. */
    @Schema(name = "DynamicsKind")
    public enum Kind {
        UP,
        DOWN,
        LEVEL,
        /** 100 % after 100 %: nothing is left to gain. */
        HELD_AT_CEILING,
        /** Nought after nought, where less is better. */
        HELD_AT_FLOOR,
        /** There is no value before. */
        NEW,
        /** The formula has changed: the two are not comparable. */
        BROKEN,
        /** There is no value. */
        NONE
    }

    /**
     * @param previous of the comparable period before
     * @param sameLine whether both were measured by versions that can be compared
     */
    static Dynamics of(
            Definition definition, @Nullable BigDecimal current, @Nullable BigDecimal previous, boolean sameLine) {
        if (current == null) {
            return new Dynamics(Kind.NONE, null, null);
        }
        if (previous == null) {
            return new Dynamics(Kind.NEW, null, null);
        }
        return sameLine ? between(definition, current, previous) : new Dynamics(Kind.BROKEN, null, null);
    }

    private static Dynamics between(Definition definition, BigDecimal current, BigDecimal previous) {
        var change = current.subtract(previous);
        var direction = definition.desiredDirection();
        if (change.signum() == 0) {
            var kind = level(definition, current);
            boolean held = kind != Kind.LEVEL || direction == DesiredDirection.NONE;
            return new Dynamics(kind, change, held ? null : Boolean.FALSE);
        }
        boolean up = change.signum() > 0;
        return new Dynamics(
                up ? Kind.UP : Kind.DOWN,
                change,
                direction == DesiredDirection.NONE ? null : up == (direction == DesiredDirection.INCREASE));
    }

    private static Kind level(Definition definition, BigDecimal value) {
        boolean full = definition.type() == IndicatorType.PERCENTAGE
                && !definition.mayExceedWhole()
                && value.compareTo(CEILING) == 0;
        return switch (definition.desiredDirection()) {
            case INCREASE -> full ? Kind.HELD_AT_CEILING : Kind.LEVEL;
            case DECREASE -> value.signum() == 0 ? Kind.HELD_AT_FLOOR : Kind.LEVEL;
            case NONE -> Kind.LEVEL;
        };
    }
}
