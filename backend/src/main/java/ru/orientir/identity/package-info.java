/** Users linked to their Keycloak subject; memberships: role × organisation. */
@NullMarked
package ru.orientir.identity;

import org.jspecify.annotations.NullMarked;
