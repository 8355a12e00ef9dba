/** What time it is: the number of the newest change, and the day in Moscow. */
@Face
package ru.orientir.platform.clock;

import ru.orientir.platform.Face;
