/** The order: letterhead, preamble, instructions, signature and acknowledgements, or only its mention on a plan. */
package ru.orientir.importing.recogniser.order;
