/** Review: the document beside its draft, and a person's corrections of the draft. */
package ru.orientir.importing.review;
