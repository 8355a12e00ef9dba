/** Recognisers: what a source document means. Rules rest on structure and usual vocabulary, never on one document. */
package ru.orientir.importing.recogniser;
