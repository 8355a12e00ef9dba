/** What is written at one moment: change sets, numbered at commit, and the 304 for who has seen it. */
@Face
@NullMarked
package ru.orientir.platform.change;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
