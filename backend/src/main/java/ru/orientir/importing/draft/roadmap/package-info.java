/** The roadmaps of a draft: sections and activities as a document prints them. */
@NullMarked
package ru.orientir.importing.draft.roadmap;

import org.jspecify.annotations.NullMarked;
