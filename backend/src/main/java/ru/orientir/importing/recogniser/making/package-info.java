/** The draft in the making, and what the prose has said of the table below it. */
@NullMarked
package ru.orientir.importing.recogniser.making;

import org.jspecify.annotations.NullMarked;
