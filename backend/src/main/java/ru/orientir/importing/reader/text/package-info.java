/** Readers of what is text inside: plain, Markdown, HTML and separated values, in whatever encoding. */
package ru.orientir.importing.reader.text;
