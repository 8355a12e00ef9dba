/** What a document says, whatever file format it came in: paragraphs and tables, each with its place. */
@NullMarked
package ru.orientir.importing.document;

import org.jspecify.annotations.NullMarked;
