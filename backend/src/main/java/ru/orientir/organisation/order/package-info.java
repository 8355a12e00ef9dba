/** Orders (приказы) with their instructions, signers and acknowledgements. */
@Face
package ru.orientir.organisation.order;

import ru.orientir.platform.Face;
