/** How places are given: pure computation on columns of whole numbers, without database or HTTP. */
@NullMarked
package ru.orientir.analysis.place;

import org.jspecify.annotations.NullMarked;
