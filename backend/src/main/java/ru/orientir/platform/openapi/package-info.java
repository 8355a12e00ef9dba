/** The one filter that writes permissions, problems and required members into the contract. */
package ru.orientir.platform.openapi;
