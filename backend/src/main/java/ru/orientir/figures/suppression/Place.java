package ru.orientir.figures.suppression;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an organisation stands in the tree whose sums are published. */
public record Place(UUID organisation, @Nullable UUID parent) {}
