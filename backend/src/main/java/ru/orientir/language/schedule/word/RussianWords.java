package ru.orientir.language.schedule.word;

import static ru.orientir.language.schedule.word.Sense.*;

import ru.orientir.language.schedule.word.Lexicon.Builder;

/** Russian words of schedules with their endings. */
final class RussianWords {

    private static final String ADJECTIVE =
            "ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ую юю ых их ыми ими ей о";
    private static final String NOUN = "_ а я ь й о е у ю и ы ом ем ой ей ью ам ям ами ями ах ях ов ев";

    private RussianWords() {}

    static void addTo(Builder lexicon) {
        months(lexicon);
        weekdays(lexicon);
        dayGroups(lexicon);
        numbers(lexicon);
        units(lexicon);
        seasons(lexicon);
        frequencies(lexicon);
        bounds(lexicon);
        plans(lexicon);
        fillers(lexicon);
    }

    private static void months(Builder lexicon) {
        String soft = "ь я ю ем е и ей ям ями ях";
        String hard = "_ а у ом е ы ов ам ами ах";
        lexicon.stem(MONTH, 1, "январ", soft).words(MONTH, 1, "янв янвр");
        lexicon.stem(MONTH, 2, "феврал", soft).words(MONTH, 2, "фев февр фвр");
        lexicon.stem(MONTH, 3, "март", hard).words(MONTH, 3, "мар мрт");
        lexicon.stem(MONTH, 4, "апрел", soft).words(MONTH, 4, "апр апрл");
        lexicon.words(MONTH, 5, "май мая маю маем мае маи");
        lexicon.stem(MONTH, 6, "июн", soft).words(MONTH, 6, "июн");
        lexicon.stem(MONTH, 7, "июл", soft).words(MONTH, 7, "июл");
        lexicon.stem(MONTH, 8, "август", hard).words(MONTH, 8, "авг авгус");
        lexicon.stem(MONTH, 9, "сентябр", soft).words(MONTH, 9, "сен сент сентяб снт");
        lexicon.stem(MONTH, 10, "октябр", soft).words(MONTH, 10, "окт октяб");
        lexicon.stem(MONTH, 11, "ноябр", soft).words(MONTH, 11, "ноя нояб нбр");
        lexicon.stem(MONTH, 12, "декабр", soft).words(MONTH, 12, "дек декаб дкб");
    }

    private static void weekdays(Builder lexicon) {
        String masculine = "_ а у ом е и ы ов ам ами ах";
        lexicon.stem(WEEKDAY, 1, "понедельник", masculine).words(WEEKDAY, 1, "пн");
        lexicon.stem(WEEKDAY, 2, "вторник", masculine).words(WEEKDAY, 2, "вт");
        lexicon.stem(WEEKDAY, 3, "сред", "а ы е у ой ам ами ах").words(WEEKDAY, 3, "ср");
        lexicon.stem(WEEKDAY, 4, "четверг", masculine).words(WEEKDAY, 4, "чт");
        lexicon.stem(WEEKDAY, 5, "пятниц", "а ы е у ей ам ами ах _").words(WEEKDAY, 5, "пт");
        lexicon.stem(WEEKDAY, 6, "суббот", "а ы е у ой ам ами ах _").words(WEEKDAY, 6, "сб");
        lexicon.stem(WEEKDAY, 7, "воскресень", "е я ю ем ям ями ях").words(WEEKDAY, 7, "вс воскресений");
    }

    private static void dayGroups(Builder lexicon) {
        lexicon.stem(WEEKDAYS, 1, "будн", "и ям ях ей ими ие им их ий").stem(WEEKDAYS, 2, "выходн", ADJECTIVE);
    }

    private static void numbers(Builder lexicon) {
        String[] ordinals = {"перв", "втор", "трет", "четверт", "пят", "шест"};
        for (int i = 0; i < ordinals.length; i++) {
            lexicon.stem(ORDINAL, i + 1, ordinals[i], ADJECTIVE);
        }
        String[] tens = {"", "десят", "двадцат", "тридцат"};
        String[] further = {"седьм", "восьм", "девят"};
        for (int i = 0; i < further.length; i++) {
            lexicon.stem(ORDINAL, i + 7, further[i], ADJECTIVE);
        }
        for (int i = 1; i < tens.length; i++) {
            lexicon.stem(ORDINAL, i * 10, tens[i], ADJECTIVE);
        }
        String[] teens = {"один", "две", "три", "четыр", "пят", "шест", "сем", "восем", "девят"};
        for (int i = 0; i < teens.length; i++) {
            lexicon.stem(ORDINAL, i + 11, teens[i] + "надцат", ADJECTIVE);
        }
        lexicon.stem(ORDINAL, 3, "трет", "ья ье ьего ьему ьим ьем ью ьей ьи ьих ьими");
        lexicon.stem(ORDINAL, -1, "последн", ADJECTIVE)
                .stem(ORDINAL, -2, "предпоследн", ADJECTIVE)
                .words(ORDINAL, -1, "посл");
        lexicon.stem(CARDINAL, 1, "од", "ин на но ни ного ной ному ну ним ном");
        lexicon.words(CARDINAL, 2, "два две двух двум двумя оба обе").words(CARDINAL, 3, "три трех трем тремя");
        lexicon.words(CARDINAL, 4, "четыре четырех четырем").words(CARDINAL, 5, "пять пяти пятью");
        lexicon.words(CARDINAL, 6, "шесть шести")
                .words(CARDINAL, 7, "семь семи")
                .words(CARDINAL, 8, "восемь восьми");
        lexicon.words(CARDINAL, 9, "девять девяти").words(CARDINAL, 10, "десять десяти");
        lexicon.words(CARDINAL, 12, "двенадцать двенадцати")
                .words(CARDINAL, 20, "двадцать двадцати")
                .words(CARDINAL, 30, "тридцать тридцати");
        lexicon.words(ROMAN, 1, "i і l").words(ROMAN, 2, "ii іі ll п").words(ROMAN, 3, "iii ііі lll ш");
        lexicon.words(ROMAN, 4, "iv іv lv iу іу");
        lexicon.words(TIMES, 0, "раз раза разу р");
        lexicon.words(TIMES_ADVERB, 2, "дважды двукратно").words(TIMES_ADVERB, 3, "трижды трехкратно");
        lexicon.words(TIMES_ADVERB, 4, "четырежды");
    }

    private static void units(Builder lexicon) {
        lexicon.unit(Unit.DAY_OF_MONTH, "числ", "о а е у ом ам ах").words(Sense.UNIT, 0, "чисел");
        lexicon.unit(Unit.DAY, "", "день дня дню днем дне дни дней дням днями днях сутки суток");
        lexicon.unit(Unit.WEEK, "недел", "я и ю ей е ь ям ями ях").unit(Unit.WEEK, "", "нед");
        lexicon.unit(Unit.DECADE, "декад", "а ы у ой е _ ам ами ах").unit(Unit.DECADE, "", "декадник");
        lexicon.unit(Unit.HALF, "половин", "а ы у ой е _ ам ах").unit(Unit.HALF, "", "пол");
        lexicon.unit(Unit.MONTH, "месяц", "_ а у ем е ы ев ам ами ах").unit(Unit.MONTH, "", "мес");
        lexicon.unit(Unit.QUARTER, "квартал", "_ а у ом е ы ов ам ами ах")
                .unit(Unit.QUARTER, "", "кв кварт квар квартале");
        lexicon.unit(Unit.TERM, "четверт", "ь и ью ей ям ями ях").unit(Unit.TERM, "", "четв чет");
        lexicon.unit(Unit.TRIMESTER, "триместр", "_ а у ом е ы ов ам ами ах").unit(Unit.TRIMESTER, "", "трим");
        lexicon.unit(Unit.HALF_YEAR, "полугоди", "е я ю ем и й ям ями ях")
                .unit(Unit.HALF_YEAR, "", "полугод полуг полгода пг");
        lexicon.unit(Unit.HALF_YEAR, "семестр", "_ а у ом е ы ов ам ами ах");
        lexicon.unit(Unit.YEAR, "год", "_ а у ом е ы ов ам ами ах").unit(Unit.YEAR, "", "г гг лет");
        lexicon.stem(SCHOOL, 0, "учебн", ADJECTIVE).words(SCHOOL, 0, "уч учеб").stem(SCHOOL, 0, "школьн", ADJECTIVE);
        lexicon.stem(CALENDAR, 0, "календарн", ADJECTIVE).stem(CALENDAR, 0, "финансов", ADJECTIVE);
        lexicon.words(CALENDAR, 0, "кал");
    }

    private static void seasons(Builder lexicon) {
        lexicon.stem(SEASON, 1, "зим", "а ы е у ой")
                .stem(SEASON, 1, "зимн", ADJECTIVE)
                .words(SEASON, 1, "зимне");
        lexicon.stem(SEASON, 2, "весн", "а ы е у ой")
                .stem(SEASON, 2, "весенн", ADJECTIVE)
                .words(SEASON, 2, "весенне");
        lexicon.words(SEASON, 3, "лето лета лету летом лете летне").stem(SEASON, 3, "летн", ADJECTIVE);
        lexicon.words(SEASON, 4, "осень осени осенью осенне").stem(SEASON, 4, "осенн", ADJECTIVE);
        lexicon.stem(HOLIDAYS, 0, "каникул", "ы _ ам ами ах").stem(HOLIDAYS, 0, "каникулярн", ADJECTIVE);
    }

    private static void frequencies(Builder lexicon) {
        String adverb = ADJECTIVE;
        adverb(lexicon, Unit.DAY, "ежедневн", adverb).stem(EVERY_UNIT_ADVERB, Unit.DAY.ordinal(), "ежесуточн", adverb);
        adverb(lexicon, Unit.WEEK, "еженедельн", adverb).words(EVERY_UNIT_ADVERB, Unit.WEEK.ordinal(), "понедельно");
        adverb(lexicon, Unit.MONTH, "ежемесячн", adverb).words(EVERY_UNIT_ADVERB, Unit.MONTH.ordinal(), "помесячно");
        adverb(lexicon, Unit.QUARTER, "ежеквартальн", adverb)
                .words(EVERY_UNIT_ADVERB, Unit.QUARTER.ordinal(), "поквартально");
        adverb(lexicon, Unit.TERM, "ежечетвертн", adverb);
        adverb(lexicon, Unit.HALF_YEAR, "полугодов", adverb);
        adverb(lexicon, Unit.YEAR, "ежегодн", adverb)
                .words(EVERY_UNIT_ADVERB, Unit.YEAR.ordinal(), "погодно ежегод ежег");
        lexicon.words(EVERY_UNIT_ADVERB, Unit.MONTH.ordinal(), "ежемес ежем")
                .words(EVERY_UNIT_ADVERB, Unit.QUARTER.ordinal(), "ежекв ежекварт");
        lexicon.words(EVERY_UNIT_ADVERB, Unit.WEEK.ordinal(), "еженед")
                .words(EVERY_UNIT_ADVERB, Unit.DAY.ordinal(), "ежедн");
        lexicon.stem(EVERY, 0, "кажд", ADJECTIVE);
        lexicon.stem(THEN, 0, "дале", "е").words(THEN, 0, "затем потом впоследствии дальнейшем");
        lexicon.stem(CURRENT, 0, "текущ", ADJECTIVE)
                .stem(CURRENT, 0, "нынешн", ADJECTIVE)
                .words(CURRENT, 0, "этого этом этот");
        lexicon.stem(CURRENT, 0, "отчетн", ADJECTIVE);
        lexicon.stem(NEXT, 0, "следующ", ADJECTIVE).stem(NEXT, 1, "последующ", ADJECTIVE);
        lexicon.stem(CONTINUOUSLY, 0, "постоянн", ADJECTIVE).stem(CONTINUOUSLY, 0, "непрерывн", ADJECTIVE);
        lexicon.words(
                CONTINUOUSLY, 0, "регулярно систематически бессрочно круглогодично круглосуточно повседневно пост");
        lexicon.words(CONTINUOUSLY, 0, "систематично непрерывном круглогодичный");
        lexicon.words(LESS_OFTEN, 0, "реже менее меньше").words(AT_LEAST, 0, "минимум максимум чаще более");
        lexicon.words(THAN, 0, "чем").words(NOT, 0, "не");
        lexicon.stem(REPORTING, 0, "отчетн", ADJECTIVE).stem(WORKING, 0, "рабоч", ADJECTIVE);
        lexicon.stem(CURRENT, 0, "текущ", ADJECTIVE);
    }

    private static Builder adverb(Builder lexicon, Unit unit, String stem, String endings) {
        return lexicon.stem(EVERY_UNIT_ADVERB, unit.ordinal(), stem, endings);
    }

    private static void bounds(Builder lexicon) {
        lexicon.stem(EDGE, 1, "начал", "о а е у ом").stem(EDGE, 2, "середин", "а ы е у ой");
        lexicon.stem(EDGE, 3, "кон", "ец ца це цу цом").stem(EDGE, 3, "окончани", "е я ю и ем");
        lexicon.stem(EDGE, 3, "завершени", "е я ю и ем").words(EDGE, 3, "исходе");
        lexicon.words(FROM, 0, "с со от начиная").words(UNTIL, 0, "до к ко").words(PO, 0, "по");
        lexicon.words(LATER, 0, "позднее позже").words(EARLIER, 0, "ранее раньше");
        lexicon.words(IN, 0, "в во на за");
        lexicon.words(DURING, 0, "теч").stem(DURING, 0, "течени", "е и я").stem(DURING, 0, "протяжени", "и е");
        lexicon.words(ALL, 0, "весь вся все всего всей всю всем всех целый целого");
        lexicon.words(AND, 0, "и или либо а").words(AFTER, 0, "после через спустя перед накануне");
        lexicon.words(ON_CONDITION, 0, "при случае");
        lexicon.stem(SIGNING, 0, "подписани", NOUN)
                .stem(SIGNING, 0, "утверждени", NOUN)
                .stem(SIGNING, 0, "издани", NOUN);
        lexicon.stem(SIGNING, 0, "вступлени", NOUN).stem(SIGNING, 0, "принят", "ие ия ии ию");
        lexicon.stem(DATE_NOUN, 0, "дат", "а ы у е ой").stem(DATE_NOUN, 0, "момент", "_ а у ом е");
        lexicon.stem(RESULTS, 0, "итог", "_ и ам ов ами ах").stem(RESULTS, 0, "результат", "ы ам ов ами ах");
    }

    private static void plans(Builder lexicon) {
        for (String stem :
                "план график расписани календар циклограмм регламент положени приказ договор соглашени распоряжени порядк инструкци письм решени требовани указани постановлени рекомендаци"
                        .split(" ")) {
            lexicon.stem(PLAN, 0, stem, NOUN);
        }
        lexicon.words(ACCORDING, 0, "согласно рамках").stem(ACCORDANCE, 0, "соответстви", "и е");
        for (String stem : "установленн утвержденн определенн указанн предусмотренн назначенн согласованн запланированн"
                .split(" ")) {
            lexicon.stem(FIXED, 0, stem, ADJECTIVE + " ы а");
        }
        lexicon.words(FIXED, 0, "установлены определяются устанавливаются");
        lexicon.words(MEASURE, 0, "мере")
                .stem(NECESSITY, 0, "необходимост", "ь и ью")
                .words(NECESSITY, 0, "надобности возможности");
        for (String stem :
                "запрос заявк согласовани приглашени обращени договоренност поступлени факт вызов поручени наличи условии ходатайств"
                        .split(" ")) {
            lexicon.stem(OCCASION, 0, stem, NOUN);
        }
        lexicon.stem(TO_BE_FIXED, 0, "уточня", "ется ются").stem(TO_BE_FIXED, 0, "согласов", "ывается ываются");
        lexicon.words(TO_BE_FIXED, 0, "уточнению определению");
        lexicon.stem(SCOPE, 0, "проект", "_ а у ом е")
                .stem(SCOPE, 0, "программ", "а ы е у ой")
                .stem(SCOPE, 0, "реализаци", "я и ю ей");
        lexicon.stem(SCOPE, 0, "выполнени", "е я и ю")
                .stem(SCOPE, 0, "исполнени", "е я и ю")
                .stem(SCOPE, 0, "действи", "е я и ю");
        lexicon.words(SCOPE, 0, "дорожной карты концепции эксперимента");
        lexicon.stem(TERM_OF, 0, "срок", "_ а у ом е и ов ам ами ах")
                .stem(TERM_OF, 0, "период", "_ а у ом е ы ов ам ами ах");
        lexicon.words(TERM_OF, 0, "время времени");
    }

    private static void fillers(Builder lexicon) {
        lexicon.words(
                FILLER,
                0,
                "включительно проведения проведение проведению ориентировочно примерно часов часа час ч минут мин сроком сегодня");
        lexicon.words(FILLER, 0, "нов новый нового новом месячный");
    }
}
