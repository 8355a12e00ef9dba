/** What a reporter typed into a form, read and judged: numbers, answers, and what is wrong with them. Pure Java. */
@NullMarked
package ru.orientir.collection.entry;

import org.jspecify.annotations.NullMarked;
