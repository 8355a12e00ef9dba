/** The one filter that writes permissions, problems and required members into the contract. */
@NullMarked
package ru.orientir.platform.openapi;

import org.jspecify.annotations.NullMarked;
