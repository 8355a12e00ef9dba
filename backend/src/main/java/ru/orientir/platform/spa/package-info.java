/** Serves the SPA from the backend's own port. */
@NullMarked
package ru.orientir.platform.spa;

import org.jspecify.annotations.NullMarked;
