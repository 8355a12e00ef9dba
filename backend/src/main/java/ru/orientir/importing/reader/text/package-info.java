/** Readers of what is text inside: plain, Markdown, HTML and separated values, in whatever encoding. */
@NullMarked
package ru.orientir.importing.reader.text;

import org.jspecify.annotations.NullMarked;
