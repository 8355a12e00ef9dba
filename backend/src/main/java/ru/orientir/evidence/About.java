package ru.orientir.evidence;

import java.util.UUID;

/**
 * What something proves: an object of any feature, named by the feature.
 *
 * @param kind the feature's word, such as {@code submission}
 */
public record About(String kind, UUID id) {}
