package ru.orientir.importing.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who has changed something since the last import. */
@Schema(name = "ImportChangedBy")
public enum ChangedBy {
    DOCUMENT,
    PEOPLE,
    /** Both, and differently: only a person can say. */
    BOTH;

    static ChangedBy of(boolean document, boolean people) {
        return document && people ? BOTH : document ? DOCUMENT : PEOPLE;
    }
}
