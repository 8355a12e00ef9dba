/** The reader of PDF with a text layer: ruled tables and the lines between them. */
@NullMarked
package ru.orientir.importing.reader.pdf;

import org.jspecify.annotations.NullMarked;
