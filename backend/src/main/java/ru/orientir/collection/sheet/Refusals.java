package ru.orientir.collection.sheet;

import ru.orientir.collection.entry.TypedNumber.Refusal;

/** Why a number was refused, in the words of the form it stands in. */
final class Refusals {

    private Refusals() {}

    static String words(Refusal reason) {
        return switch (reason) {
            case NEGATIVE -> "Число не может быть меньше нуля.";
            case AMBIGUOUS ->
                "Непонятно, что это значит: ноль, нет данных или не применимо. Наберите 0 или выберите ответ из списка.";
            case PERCENT -> "Процент вычислит система. Наберите количество.";
            case FORMULA -> "Это формула, набранная как текст. Наберите число.";
            case GROUPING -> "Цифры разделены не по три. Наберите число слитно.";
            case TOO_LARGE -> "Число слишком велико.";
            case TOO_PRECISE -> "Не больше шести знаков после запятой.";
            case TEXT -> "Это не число.";
        };
    }
}
