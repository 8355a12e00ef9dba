/** The roadmaps of a draft: sections and activities as a document prints them. */
package ru.orientir.importing.draft.roadmap;
