/** Which numbers, as of when, seen by whom, summed how: the one room for that question. */
package ru.orientir.figures;
