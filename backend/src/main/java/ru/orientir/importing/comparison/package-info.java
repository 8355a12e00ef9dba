/** Comparison: a document as it said it last, as it says it now, and as people have it now. */
@NullMarked
package ru.orientir.importing.comparison;

import org.jspecify.annotations.NullMarked;
