/** Review: the document beside its draft, and a person's corrections of the draft. */
@NullMarked
package ru.orientir.importing.review;

import org.jspecify.annotations.NullMarked;
