/** Documents in: readers turn a file into a source document, recognisers into a draft, confirmation into a roadmap. */
@NullMarked
package ru.orientir.importing;

import org.jspecify.annotations.NullMarked;
