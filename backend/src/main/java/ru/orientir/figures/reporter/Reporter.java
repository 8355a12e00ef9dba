package ru.orientir.figures.reporter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.organisation.Settlement;

/** An organisation that reports. */
public record Reporter(UUID id, @Nullable Settlement settlement, Profile profile) {}
