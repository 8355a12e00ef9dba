/** What the importer understood of a document, before a person confirms it: records fit for JSON, no logic. */
@NullMarked
package ru.orientir.importing.draft;

import org.jspecify.annotations.NullMarked;
