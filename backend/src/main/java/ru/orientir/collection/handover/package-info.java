/** The way of a filled form: approved by the director, handed in as observations, accepted or sent back, amended. */
@NullMarked
package ru.orientir.collection.handover;

import org.jspecify.annotations.NullMarked;
