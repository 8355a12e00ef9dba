/** Users linked to their Keycloak subject; memberships: role × organisation. */
package ru.orientir.identity;
