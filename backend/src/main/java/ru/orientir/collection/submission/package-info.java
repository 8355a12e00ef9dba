/** The submission of one participant as it is kept: its status, its guarded steps, and how many of a campaign are how far. */
@NullMarked
package ru.orientir.collection.submission;

import org.jspecify.annotations.NullMarked;
