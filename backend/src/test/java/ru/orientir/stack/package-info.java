/**
 * The local stack: a real PostgreSQL, a real Keycloak and, when asked, the built backend, for running, developing, testing and measuring.
 * It lives in test scope so that the backend itself stays an application that never starts servers.
 */
package ru.orientir.stack;
