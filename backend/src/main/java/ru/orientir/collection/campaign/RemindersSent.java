package ru.orientir.collection.campaign;

import java.util.List;
import java.util.UUID;

/**
 * Who has been reminded.
 *
 * @param sent how many organisations
 * @param alreadyReminded how many have not started either, but were reminded today before
 */
public record RemindersSent(int sent, List<UUID> organisationIds, int alreadyReminded) {}
