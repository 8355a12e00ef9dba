/** The form as an XLSX file: written to be filled offline, and read back cell by cell. */
@NullMarked
package ru.orientir.collection.sheet;

import org.jspecify.annotations.NullMarked;
