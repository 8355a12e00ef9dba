package ru.orientir.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why an import failed, in the words of a problem.
 *
 * @param type last part of the problem's type, e.g. {@code password-protected}
 */
public record ImportProblem(
        @Schema(examples = "password-protected") String type,
        @Schema(examples = "The file is protected by a password") String title,
        String detail) {}
