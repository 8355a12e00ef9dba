package ru.orientir.platform.access;

import io.quarkus.arc.Arc;
import java.util.function.Supplier;

/** Gives the scope filter its parameter: the sight of the running operation, or nothing at all outside one. */
public final class VisibleRoots implements Supplier<String> {
    @Override
    public String get() {
        return Arc.container().requestContext().isActive()
                ? Arc.container().instance(Access.class).get().sight().parameter()
                : Reach.nowhere().parameter();
    }
}
