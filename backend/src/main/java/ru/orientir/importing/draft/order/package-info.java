/** The order of a draft: its head, instructions, annexes and acknowledgements. */
@NullMarked
package ru.orientir.importing.draft.order;

import org.jspecify.annotations.NullMarked;
