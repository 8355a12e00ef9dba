/** What the importer understood of a document, before a person confirms it: records fit for JSON, no logic. */
package ru.orientir.importing.draft;
