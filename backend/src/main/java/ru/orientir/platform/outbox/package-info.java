/** What leaves the process: the numbered changes, handed over in order, at least once, by one backend at a time. */
@Face
@NullMarked
package ru.orientir.platform.outbox;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
