/** Who is how far: participants by indicators, and all of them in numbers. */
@NullMarked
package ru.orientir.collection.completeness;

import org.jspecify.annotations.NullMarked;
