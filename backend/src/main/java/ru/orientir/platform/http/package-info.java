/** How this API speaks: pages, cursors, entity tags, strict parameters, attachments. */
@Face
package ru.orientir.platform.http;

import ru.orientir.platform.Face;
