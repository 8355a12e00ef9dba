/** What somebody typed where a number is asked: numbers as they are written in Russia, and the words that stand for none. */
@Face
@NullMarked
package ru.orientir.language.number;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
