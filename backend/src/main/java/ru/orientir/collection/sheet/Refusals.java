package ru.orientir.collection.sheet;

import ru.orientir.collection.entry.Finding;
import ru.orientir.language.number.TypedNumber.Refusal;

/** Why a number in a cell was refused: its code, and the same in words. */
final class Refusals {

    private Refusals() {}

    /** Finer than a finding's: what the sender does about it differs. */
    static String code(Refusal reason) {
        return reason == Refusal.TEXT ? Finding.NOT_A_NUMBER : reason.slug();
    }

    static String words(Refusal reason) {
        return switch (reason) {
            case NEGATIVE -> "A number here is not below zero.";
            case AMBIGUOUS ->
                "This may mean zero, no data or not applicable: type 0 or choose an answer from the list.";
            case PERCENT -> "A percentage is computed: type how many.";
            case FORMULA -> "This is a formula typed as text: type the number.";
            case GROUPING -> "The digits are not grouped in threes: type the number without spaces.";
            case TOO_LARGE -> "The number is too large.";
            case TOO_PRECISE -> "At most six decimals are taken.";
            case TEXT -> "This is not a number.";
        };
    }
}
