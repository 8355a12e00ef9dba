package ru.orientir.project;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project handed over whole, with its passport already read.
 *
 * @param orderId the order that approves it
 */
public record ProjectContent(String title, @Nullable UUID orderId, Passport passport) {}
