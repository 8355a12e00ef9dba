/** What readers put a document together from: paragraphs, tables with merged cells, sheets, the numbers of lists. */
@NullMarked
package ru.orientir.importing.reader.block;

import org.jspecify.annotations.NullMarked;
