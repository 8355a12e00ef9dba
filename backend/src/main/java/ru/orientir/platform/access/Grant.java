package ru.orientir.platform.access;

import java.util.Set;
import java.util.UUID;

/**
 * What somebody may do below one organisation.
 *
 * @param organisationId root of the subtree
 * @param permissions e.g. {@code roadmap:edit}
 */
public record Grant(UUID organisationId, Set<String> permissions) {}
