/** Orientir: a municipality's career-guidance roadmap and the indicators that prove it works. */
package ru.orientir;
