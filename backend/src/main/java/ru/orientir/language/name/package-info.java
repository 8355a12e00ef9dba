/** Personal names in any grammatical case: found in running text, split, brought back to the nominative. */
@Face
package ru.orientir.language.name;

import ru.orientir.platform.Face;
