/** What somebody typed where a number is asked: numbers as they are written in Russia, and the words that stand for none. */
@Face
package ru.orientir.language.number;

import ru.orientir.platform.Face;
