/** The order of a draft: its head, instructions, annexes and acknowledgements. */
package ru.orientir.importing.draft.order;
