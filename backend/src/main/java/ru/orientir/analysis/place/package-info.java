/** How places are given: pure computation on columns of whole numbers, without database or HTTP. */
package ru.orientir.analysis.place;
