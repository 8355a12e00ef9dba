package ru.orientir.stack;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** Puts the stack under every Quarkus test, with nothing to say in the test itself. */
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
final class StackEverywhere {}
