package ru.orientir.identity;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the caller may do something, and whom to ask.
 *
 * @param held whether the caller may
 * @param holders who may do it there by a membership there or above; ten at most
 */
public record RightView(@Schema(examples = "project:edit") String permission, boolean held, List<Holder> holders) {
    /**
     * Somebody who may, and by which membership.
     *
     * @param name name of the person
     */
    @Schema(name = "RightHolder")
    public record Holder(
            @Schema(examples = "Лугова Марина Петровна") String name,
            @Schema(examples = "coordinator") Role role,
            UUID organisationId) {}
}
