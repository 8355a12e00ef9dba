/** Documents in: readers turn a file into a source document, recognisers into a draft, confirmation into a roadmap. */
package ru.orientir.importing;
