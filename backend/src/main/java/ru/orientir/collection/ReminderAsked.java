package ru.orientir.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody wants these organisations reminded of a campaign; fired in the transaction that wrote it down.
 *
 * @param organisationIds those that report
 */
public record ReminderAsked(UUID campaignId, String campaignTitle, LocalDate dueOn, List<UUID> organisationIds) {}
