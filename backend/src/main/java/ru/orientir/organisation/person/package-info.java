/** People: officers, reporters, whoever a document names. */
@Face
package ru.orientir.organisation.person;

import ru.orientir.platform.Face;
