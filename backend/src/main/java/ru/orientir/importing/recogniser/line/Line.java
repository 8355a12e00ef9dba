package ru.orientir.importing.recogniser.line;

import ru.orientir.importing.document.Place;

/** A line of the prose around the tables. */
public record Line(String text, boolean heading, Place place) {

    /** Short, not a sentence and not a list item: it may name what follows. */
    public boolean mayHead() {
        return heading || text.length() <= 200 && !text.matches("(?s).*[.;,]$") && !Words.isBulleted(text);
    }
}
