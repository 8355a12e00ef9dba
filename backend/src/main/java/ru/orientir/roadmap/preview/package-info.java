/** What a schedule phrase or a responsible cell is understood as, while it is being typed. */
@NullMarked
package ru.orientir.roadmap.preview;

import org.jspecify.annotations.NullMarked;
