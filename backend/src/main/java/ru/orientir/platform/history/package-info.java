/** What the change sets tell: who changed what, when, and what it was before, as far as the reader may see it. */
@Face
@NullMarked
package ru.orientir.platform.history;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
