/** The draft in the making, and what the prose has said of the table below it. */
package ru.orientir.importing.recogniser.making;
