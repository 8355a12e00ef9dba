/** Who can sign in, as Keycloak tells a service account that may view its users and nothing else. */
@NullMarked
package ru.orientir.identity.keycloak;

import org.jspecify.annotations.NullMarked;
