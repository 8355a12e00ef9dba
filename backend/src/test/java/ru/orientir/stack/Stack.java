package ru.orientir.stack;

import java.net.URI;

public final class Stack {
    static final int KEYCLOAK_PORT = 8180;

    private Stack() {}

    static URI realm() {
        return URI.create("http://localhost:" + KEYCLOAK_PORT + "/realms/" + KeycloakAdmin.REALM);
    }
}
