/** Orientir: a municipality's career-guidance roadmap and the indicators that prove it works. */
@NullMarked
package ru.orientir;

import org.jspecify.annotations.NullMarked;
