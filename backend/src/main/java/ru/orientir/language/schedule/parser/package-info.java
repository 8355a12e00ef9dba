/** Reads a schedule phrase: settles its years by the plan and makes one schedule of what the grammar found. */
@Face
@NullMarked
package ru.orientir.language.schedule.parser;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
