package ru.orientir.notification;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Which notices have been read. */
public record NotificationReading(@NotEmpty @Size(max = 500) List<UUID> ids) {}
