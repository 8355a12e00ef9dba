/** The language of responsible cells: who leads, helps, controls or takes part, as a methodist writes it. */
@Face
package ru.orientir.language.responsible;

import ru.orientir.platform.Face;
