/** Values and roll-ups over HTTP: the database writes them as text, page by page, and here they are passed through. */
package ru.orientir.figures.page;
