/** The reader of PDF with a text layer: ruled tables and the lines between them. */
package ru.orientir.importing.reader.pdf;
