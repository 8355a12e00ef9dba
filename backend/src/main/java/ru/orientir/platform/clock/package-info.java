/** What time it is: the number of the newest change, and the day in Moscow. */
@Face
@NullMarked
package ru.orientir.platform.clock;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
