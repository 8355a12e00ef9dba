package ru.orientir.language.responsible;

import org.jspecify.annotations.Nullable;

/**
 * One party of a responsible cell.
 *
 * @param text as printed, with white space normalised and notes, contacts and role words taken out
 * @param kind person, position or body
 * @param role lead, co-executor, controller or participant
 * @param personName the name alone as printed (any case and order), absent unless the kind is person
 * @param position the post as printed, beside a name or alone; absent for a body and for a bare name
 * @param nominative the text put into the nominative, absent when the printed text already is
 * @param note what stood in brackets («по согласованию»), absent without one
 */
public record ResponsiblePart(
        String text,
        PartKind kind,
        PartRole role,
        @Nullable String personName,
        @Nullable String position,
        @Nullable String nominative,
        @Nullable String note) {

    /** The party in the nominative: the proposal when the cell is in another case, else the printed text. */
    public String display() {
        return nominative == null ? text : nominative;
    }
}
