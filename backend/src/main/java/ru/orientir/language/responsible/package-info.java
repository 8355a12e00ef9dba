/** The language of responsible cells: who leads, helps, controls or takes part, as a methodist writes it. */
@Face
@NullMarked
package ru.orientir.language.responsible;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
