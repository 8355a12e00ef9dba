package ru.orientir.platform.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Verifies an access token once and remembers who holds it for a minute, never beyond its end: the signature is a third of what a page of values
 * costs. Memberships are no part of it; they are read for every request.
 */
@ApplicationScoped
class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest> {
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    @Inject
    OidcIdentityProvider verifier;

    private final Cache<String, SecurityIdentity> holders = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfter(Expiry.creating((String token, SecurityIdentity holder) -> remaining(holder)))
            .build();

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Before the verifier, whose priority is the default. */
    @Override
    public int priority() {
        return verifier.priority() + 1;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        if (!(request.getToken() instanceof AccessTokenCredential access)) {
            return verifier.authenticate(request, context);
        }
        var known = holders.getIfPresent(access.getToken());
        return known != null
                ? Uni.createFrom().item(known)
                : verifier.authenticate(request, context)
                        .map(VerifiedTokens::holder)
                        .invoke(holder -> holders.put(access.getToken(), holder));
    }

    /** Whose token this is, if it was verified within the last minute. */
    @Nullable
    String subject(String token) {
        var holder = holders.getIfPresent(token);
        return holder != null && holder.getPrincipal() instanceof JsonWebToken claims ? claims.getSubject() : null;
    }

    /** The identity without the request it was made for. */
    private static SecurityIdentity holder(SecurityIdentity verified) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(verified.getPrincipal())
                .addRoles(verified.getRoles())
                .addCredentials(verified.getCredentials())
                .build();
    }

    private static Duration remaining(SecurityIdentity holder) {
        if (!(holder.getPrincipal() instanceof JsonWebToken token)) {
            return Duration.ZERO;
        }
        var left = Duration.between(Instant.now(), Instant.ofEpochSecond(token.getExpirationTime()));
        return left.compareTo(LONGEST) < 0 ? left : LONGEST;
    }
}
