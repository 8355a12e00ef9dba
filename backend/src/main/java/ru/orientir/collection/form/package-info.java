/** The form of a submission: its cells with what is known and found about them, typed into online or as a workbook. */
@NullMarked
package ru.orientir.collection.form;

import org.jspecify.annotations.NullMarked;
