/** The one clock: change sets, numbered at commit, and the history that hangs on them. */
@Face
package ru.orientir.platform.change;

import ru.orientir.platform.Face;
