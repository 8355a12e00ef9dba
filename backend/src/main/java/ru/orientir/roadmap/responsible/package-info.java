/** The language of responsible cells: who leads, helps, controls or takes part, as a methodist writes it. */
package ru.orientir.roadmap.responsible;
