package ru.orientir.platform.change;

import io.quarkus.arc.Arc;
import java.util.EnumSet;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;

/** Gives every written row the change set of the running transaction. */
public final class ChangeSetGenerator implements BeforeExecutionGenerator {
    private static final long serialVersionUID = 1L;

    @Override
    public Object generate(
            SharedSessionContractImplementor session, Object owner, Object currentValue, EventType eventType) {
        return Arc.container().instance(ChangeSets.class).get().current();
    }

    @Override
    public EnumSet<EventType> getEventTypes() {
        return EnumSet.of(EventType.INSERT, EventType.UPDATE);
    }
}
