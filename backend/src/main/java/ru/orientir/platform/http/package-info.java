/** How this API speaks: pages, cursors, entity tags, strict parameters, attachments. */
@Face
@NullMarked
package ru.orientir.platform.http;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
