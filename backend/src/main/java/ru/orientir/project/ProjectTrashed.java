package ru.orientir.project;

import java.time.Instant;
import java.util.UUID;

/** Fired in the transaction that puts a project into the trash: its parts above go with it, marked with the same moment. */
public record ProjectTrashed(UUID projectId, Instant moment) {}
