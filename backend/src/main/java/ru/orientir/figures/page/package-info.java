/** Values and roll-ups over HTTP: the database writes them as text, page by page, and here they are passed through. */
@NullMarked
package ru.orientir.figures.page;

import org.jspecify.annotations.NullMarked;
