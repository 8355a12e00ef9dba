/** Recognisers: what a source document means. Rules rest on structure and usual vocabulary, never on one document. */
@NullMarked
package ru.orientir.importing.recogniser;

import org.jspecify.annotations.NullMarked;
