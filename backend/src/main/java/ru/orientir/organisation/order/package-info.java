/** Orders (приказы) with their instructions, signers and acknowledgements. */
@Face
@NullMarked
package ru.orientir.organisation.order;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
