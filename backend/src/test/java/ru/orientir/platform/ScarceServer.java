package ru.orientir.platform;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A server that gives little: few requests to a caller, few connections, behind a proxy that tells the callers' addresses. */
public final class ScarceServer implements QuarkusTestProfile {
    public static final int BURST = 10;
    public static final int CONNECTIONS = 4;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "orientir.rate-limit.per-second", "1",
                "orientir.rate-limit.burst", Integer.toString(BURST),
                "quarkus.http.proxy.proxy-address-forwarding", "true",
                "quarkus.datasource.jdbc.max-size", Integer.toString(CONNECTIONS),
                "quarkus.datasource.jdbc.acquisition-timeout", "0.2S");
    }
}
