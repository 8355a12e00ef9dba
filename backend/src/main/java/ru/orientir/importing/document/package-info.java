/** What a document says, whatever file format it came in: paragraphs and tables, each with its place. */
package ru.orientir.importing.document;
