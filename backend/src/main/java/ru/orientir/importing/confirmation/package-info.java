/** Confirmation: a draft becomes an order, a project, roadmaps and indicators, or changes those it has become before. */
@NullMarked
package ru.orientir.importing.confirmation;

import org.jspecify.annotations.NullMarked;
