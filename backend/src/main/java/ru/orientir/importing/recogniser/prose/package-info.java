/** The prose around the tables: headings, topics and the lists under them. */
@NullMarked
package ru.orientir.importing.recogniser.prose;

import org.jspecify.annotations.NullMarked;
