package ru.orientir.platform;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a job, a notice or a piece of evidence is about: an object of any feature, in the feature's words.
 *
 * @param entity the word for it, in the singular, e.g. {@code campaign}
 */
public record About(@Schema(examples = "campaign") String entity, UUID id) {}
