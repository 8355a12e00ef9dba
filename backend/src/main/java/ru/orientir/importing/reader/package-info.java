/** Readers: a file of any supported format, judged by its content, becomes a source document or a named refusal. */
@NullMarked
package ru.orientir.importing.reader;

import org.jspecify.annotations.NullMarked;
