package ru.orientir.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the SPA needs to sign in.
 *
 * @param issuer address of the OpenID Connect issuer
 */
public record ClientConfigView(
        @Schema(examples = "http://localhost:8180/realms/orientir") String issuer,
        @Schema(examples = "orientir-spa") String clientId) {}
