/** The order: letterhead, preamble, instructions, signature and acknowledgements, or only its mention on a plan. */
@NullMarked
package ru.orientir.importing.recogniser.order;

import org.jspecify.annotations.NullMarked;
