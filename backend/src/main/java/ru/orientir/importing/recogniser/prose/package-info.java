/** The prose around the tables: headings, topics and the lists under them. */
package ru.orientir.importing.recogniser.prose;
