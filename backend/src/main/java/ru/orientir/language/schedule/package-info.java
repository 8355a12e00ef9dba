/**
 * What a schedule phrase was understood as, and when that takes place: {@code Schedule} stands beside the coordinator's words,
 * {@code Occurrences} is the one answer to «on which days».
 */
@Face
package ru.orientir.language.schedule;

import ru.orientir.platform.Face;
