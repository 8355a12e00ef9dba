/** The project of a draft: what a passport and the prose around it say. */
@NullMarked
package ru.orientir.importing.draft.project;

import org.jspecify.annotations.NullMarked;
