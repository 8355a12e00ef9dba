/** Reads a schedule phrase: settles its years by the plan and makes one schedule of what the grammar found. */
@Face
package ru.orientir.language.schedule.parser;

import ru.orientir.platform.Face;
