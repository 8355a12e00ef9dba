/** Personal names in any grammatical case: found in running text, split, brought back to the nominative. */
@Face
@NullMarked
package ru.orientir.language.name;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
