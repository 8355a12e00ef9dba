/** The order of a roadmap's parts: where a new one stands, and what happens when somebody arranges them anew. */
@NullMarked
package ru.orientir.roadmap.outline;

import org.jspecify.annotations.NullMarked;
