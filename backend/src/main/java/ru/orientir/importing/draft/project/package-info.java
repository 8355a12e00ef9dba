/** The project of a draft: what a passport and the prose around it say. */
package ru.orientir.importing.draft.project;
