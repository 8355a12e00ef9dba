/** A POST that is sent again under its {@code Idempotency-Key} is done once, and answered as it was the first time. */
@Face
@NullMarked
package ru.orientir.platform.once;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
