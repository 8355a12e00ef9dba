/** What the change sets tell: who changed what, when, and what it was before, as far as the reader may see it. */
@Face
package ru.orientir.platform.history;

import ru.orientir.platform.Face;
