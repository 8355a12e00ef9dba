/** Readers of what office suites write: Word, Excel, OpenDocument and RTF, old and new. */
package ru.orientir.importing.reader.office;
