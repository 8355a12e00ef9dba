/** What a reporter typed into a form, read and judged: numbers, answers, and what is wrong with them. Pure Java. */
package ru.orientir.collection.entry;
