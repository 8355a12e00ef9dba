/** Conversion: the parts of a draft in the words of the features they become part of. */
@NullMarked
package ru.orientir.importing.conversion;

import org.jspecify.annotations.NullMarked;
