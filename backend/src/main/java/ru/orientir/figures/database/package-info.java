/** Statements put together from pieces, and their rows read without a session: nothing here is an entity. */
@NullMarked
package ru.orientir.figures.database;

import org.jspecify.annotations.NullMarked;
