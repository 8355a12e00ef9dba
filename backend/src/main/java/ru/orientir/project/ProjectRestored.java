package ru.orientir.project;

import java.time.Instant;
import java.util.UUID;

/** Fired in the transaction that takes a project out of the trash; {@code moment} is when it was put there. */
public record ProjectRestored(UUID projectId, Instant moment) {}
