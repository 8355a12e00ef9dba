/**
 * What a schedule phrase was understood as, and when that takes place: {@code Schedule} stands beside the coordinator's words,
 * {@code Occurrences} is the one answer to «on which days».
 */
@Face
@NullMarked
package ru.orientir.language.schedule;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
