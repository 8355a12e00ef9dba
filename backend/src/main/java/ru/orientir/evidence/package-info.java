/** Evidence («подтверждение»): what proves a thing, a document by kind, number and date, a link or a file; beside anything a feature names. */
@NullMarked
package ru.orientir.evidence;

import org.jspecify.annotations.NullMarked;
