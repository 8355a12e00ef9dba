/** People: officers, reporters, whoever a document names. */
@Face
@NullMarked
package ru.orientir.organisation.person;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
