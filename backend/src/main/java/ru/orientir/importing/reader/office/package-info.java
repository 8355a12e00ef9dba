/** Readers of what office suites write: Word, Excel, OpenDocument and RTF, old and new. */
@NullMarked
package ru.orientir.importing.reader.office;

import org.jspecify.annotations.NullMarked;
