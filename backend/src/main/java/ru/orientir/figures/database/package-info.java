/** Statements put together from pieces, and their rows read without a session: nothing here is an entity. */
package ru.orientir.figures.database;
