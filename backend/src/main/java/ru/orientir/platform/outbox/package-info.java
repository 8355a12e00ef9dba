/** What leaves the process: the numbered changes, handed over in order, at least once, by one backend at a time. */
@Face
package ru.orientir.platform.outbox;

import ru.orientir.platform.Face;
