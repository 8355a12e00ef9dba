package ru.orientir.importing.draft;

import ru.orientir.importing.document.Place;

/** Text the importer could place nowhere. */
public record NotUnderstood(Place place, String text, Reason reason) {}
