/** Readers: a file of any supported format, judged by its content, becomes a source document or a named refusal. */
package ru.orientir.importing.reader;
