/** What the words of one line or cell say, wherever it stands: numbers, dates, years, names, titles, topics. */
@NullMarked
package ru.orientir.importing.recogniser.line;

import org.jspecify.annotations.NullMarked;
