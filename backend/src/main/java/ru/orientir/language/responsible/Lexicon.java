package ru.orientir.language.responsible;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.orientir.language.name.GrammaticalCase;
import ru.orientir.language.responsible.Noun.Form;

/** What heads a party: nouns of posts and bodies in every form, abbreviations, and suffixes that tell unknown ones. */
final class Lexicon {

    private static final String POSTS =
            "директор руководитель заместитель начальник заведующий заведующая педагог методист вожатая"
                    + " специалист учитель преподаватель воспитатель психолог логопед дефектолог куратор координатор советник помощник"
                    + " тьютор наставник председатель секретарь член представитель сотрудник работник инспектор эксперт консультант"
                    + " модератор администратор оператор инженер лаборант мастер тренер инструктор библиотекарь вожатый организатор"
                    + " ответственный уполномоченный ведущий дежурный глава министр ректор проректор декан доцент профессор аспирант"
                    + " врач фельдшер медработник родитель учащийся обучающийся студент ученик школьник выпускник воспитанник"
                    + " волонтер доброволец педагог-психолог навигатор профконсультант профориентолог карьерист аналитик бухгалтер"
                    + " юрист программист системотехник управляющий служащий исполнитель разработчик автор староста лидер активист"
                    + " завуч социолог дирижер хореограф концертмейстер депутат инициатор предметник старшеклассник абитуриент"
                    + " опекун гражданин житель слушатель участник победитель призер менеджер референт медик ассистент стажер"
                    + " командир офицер прокурор участковый диспетчер завхоз художник музыкант библиограф хранитель экскурсовод молодежь медсестра сестра повар няня учительница";
    private static final String BODIES =
            "управление отдел отделение центр совет группа подгруппа комиссия школа гимназия лицей"
                    + " техникум колледж институт университет академия училище детсад сад комитет департамент министерство агентство"
                    + " администрация дирекция организация учреждение предприятие подразделение служба сектор бюро проект программа"
                    + " коллектив объединение сообщество ассоциация союз общество фонд федерация клуб кружок музей библиотека театр дом"
                    + " дворец парк технопарк кванториум площадка лаборатория кафедра факультет штаб команда оргкомитет жюри"
                    + " консилиум конференция собрание палата биржа инспекция полиция прокуратура суд дума правительство мэрия"
                    + " компания корпорация завод фабрика фирма партнер работодатель редакция газета телеканал студия филиал"
                    + " представительство секретариат президиум ресурс портал платформа точка кабинет комплекс интернат"
                    + " школа-интернат пансион кооператив холдинг концерн банк больница поликлиника клиника стационар лагерь"
                    + " общественность сеть часть округ район муниципалитет кластер консорциум актив парламент самоуправление"
                    + " движение отряд дружина казначейство институция учредитель бизнес вуз ссуз орган офис";

    /** Posts that can't stand alone: the complement on the next line or after «и» belongs to them. */
    static final Set<String> NEEDS_COMPLEMENT = Set.of(
            "руководитель",
            "директор",
            "заведующий",
            "начальник",
            "специалист",
            "представитель",
            "методист",
            "заместитель",
            "член",
            "сотрудник",
            "работник",
            "председатель",
            "глава",
            "помощник",
            "участник");
    /** Posts whose complement is their own and never shared by the post before «и». */
    static final Set<String> OWN_COMPLEMENT = Set.of(
            "заместитель",
            "помощник",
            "советник",
            "секретарь",
            "член",
            "председатель",
            "представитель",
            "ответственный");
    /** Words that go on describing the party before the comma: «педагоги, члены методических объединений». */
    static final Set<String> APPOSITIVE = Set.of("член", "ответственный", "участник");

    /** Posts held beside a main one: «учитель, классный руководитель» is one teacher. */
    static final Set<String> BESIDE_ANOTHER =
            Set.of("член", "ответственный", "участник", "куратор", "координатор", "наставник", "навигатор");
    /** Nouns of institutions that bear numbers. */
    static final Set<String> NUMBERED = Set.of(
            "школа", "гимназия", "лицей", "сад", "детсад", "интернат", "школа-интернат", "училище", "учреждение");

    static final Set<String> ALSO_ADJECTIVE =
            Set.of("ответственный", "ведущий", "дежурный", "уполномоченный", "управляющий", "участковый");
    /** A proper body may follow these without a comma: «бюджетное учреждение Центр занятости». */
    static final Set<String> GENERIC_BODY =
            Set.of("учреждение", "подразделение", "организация", "филиал", "предприятие");

    private static final Set<String> LEGAL_FORMS = words(
            "МБОУ МАОУ МКОУ МОУ МБДОУ МАДОУ МКДОУ МДОУ МБУ МАУ МКУ МУ ГБУ ГАУ ГКУ ГУ КГБУ КГКУ КГАУ ОГБУ ОГКУ ОГАУ ГБОУ ГАОУ ГКОУ"
                    + " ГОУ ГБПОУ ГАПОУ КГБПОУ КГАПОУ ОГБПОУ ОГАПОУ ФГБОУ ФГАОУ ФГБУ ФКУ ЧОУ АНО АНПОО НКО ООО ОАО ПАО АО ИП МУП"
                    + " ГУП БУ КУ АУ ДО ДПО ВО СПО ВПО УДО ГБУДО МБУДО МАУДО МБОУДО НОУ ЧПОУ КОУ БОУ АОУ БПОУ СП");
    /** Abbreviations of bodies that are complete by themselves. */
    private static final Set<String> STANDALONE = words(
            "ОО ПОО ДОО ЦЗН ДДТ ДЮСШ СЮТ СЮН ЦДТ ЦДО ЦРТ ИМЦ ММЦ КИПК ИРО РЦРО ЦОК ЦППМСП ПМПК"
                    + " ПМПС РМО ШМО ГМО ММО УО ОУ ДОУ ОМВД МВД КДН КДНиЗП ПДН СМИ ВУЗ ВУЗы СУЗ ССУЗ УДОД ЦО РОО ГорОО МОЦ РМЦ СПС ППС");
    /** Kinds of institutions: after «руководители ОО и …» one more of them, not a party. */
    static final Set<String> INSTITUTIONS =
            words("ОО ПОО ДОО ОУ ДОУ СПО УДО УДОД ООО СОШ ООШ НОШ ВУЗ ВУЗов СУЗ ССУЗ МБОУ МОУ МАОУ ДО");

    private static final Set<String> POST_ABBREVIATIONS =
            words("ЗДВР ЗДУВР ЗДНМР ЗДУР ЗДМР ЗД ПДО ЗамДир ЗамдирВР СП-эксперт");
    /** What a deputy is for: «по УВР, ВР». */
    static final Set<String> WORKS =
            words("ВР УВР УР НМР МР ОВР АХР АХЧ УМР НМ ИКТ ОБЖ ОБЗР ОЭР ПВ БЖ УПР ВВВР ИОП ФГОС УВП ИЗО МХК ФК");
    /** Adjectives cut short with a dot. */
    static final Set<String> CUT_ADJECTIVES = words("гл кл соц пед ст мл вед обществ муниц орг мед школ обр глав стар");

    private static final Map<String, String> CUT_POSTS = Map.of(
            "зам",
            "заместитель",
            "нач",
            "начальник",
            "рук",
            "руководитель",
            "спец",
            "специалист",
            "дир",
            "директор",
            "зав",
            "заведующий",
            "преп",
            "преподаватель",
            "пом",
            "помощник",
            "уч",
            "учитель",
            "отв",
            "ответственный");
    /** Pairs of posts that make one: «педагог организатор» without its hyphen. */
    static final Set<String> COMPOUND_FIRST =
            Set.of("педагог", "учитель", "специалист", "врач", "инспектор", "мастер", "тренер");

    private static final Pattern AGENT =
            Pattern.compile("([а-я-]*[а-я](?:тел|ник|ист|лог|граф|вед|щик|чик|ор|ер|ар|ант|ент|мен))"
                    + "(ь|а|я|у|ю|ом|ем|е|ы|и|ов|ей|ам|ям|ами|ями|ах|ях|)");
    private static final Pattern NOT_AGENT = Pattern.compile(
            ".*(?:мент|смен|тренер|инвентар|календар|праздник|источник|справочник|центр|"
                    + "план-график|контент|процент|мониторинг|фактор|вектор|сектор|монитор|компьютер|пример|номер|размер|характер|вечер|учебник|дневник|список|ярмарк)[а-я]{0,3}");
    private static final Pattern AGENT_PARTICIPLE = Pattern.compile("[а-я-]+щ(?:ие|ий|ая|им|их|его|ему)ся");
    private static final Pattern BODY_NOMINATIVE =
            Pattern.compile("[а-я-]*(?:ство|ция|ссия|ение|ание|ум|гия|мия|ей|тр|тет|ура|отека|иат|пункт|ком)");

    private static final Map<String, List<Form>> FORMS = new HashMap<>();

    static {
        addAll(POSTS, PartKind.POSITION);
        addAll(BODIES, PartKind.BODY);
        for (var c : GrammaticalCase.values()) {
            irregular("дет", "дети детей детям детей детьми детях", c);
            irregular("лиц", "лица лиц лицам лиц лицами лицах", c);
            irregular("люд", "люди людей людям людей людьми людях", c);
        }
    }

    private Lexicon() {}

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.split(" ")));
    }

    private static void addAll(String lemmas, PartKind kind) {
        for (var lemma : lemmas.split(" ")) {
            new Noun(lemma, kind).forms().forEach(f -> FORMS.computeIfAbsent(f.printed(), k -> new ArrayList<>())
                    .add(f));
        }
    }

    private static void irregular(String stem, String plural, GrammaticalCase c) {
        var forms = plural.split(" ");
        var form = new Form(forms[c.ordinal()], new Noun(stem, PartKind.POSITION), true, c, forms[0]);
        FORMS.computeIfAbsent(form.printed(), k -> new ArrayList<>()).add(form);
    }

    /** Meanings of a lower-case word without ё as head of a party; empty when it heads none. */
    static List<Form> forms(String word) {
        var whole = FORMS.get(word);
        if (whole != null) {
            return whole;
        }
        int hyphen = word.indexOf('-');
        return hyphen < 0 ? List.of() : compound(word.substring(0, hyphen), word.substring(hyphen + 1));
    }

    /** «педагогам-психологам», «школ-участниц», «бизнес-тренер». */
    private static List<Form> compound(String first, String second) {
        var heads = FORMS.get(first);
        var tails = forms(second);
        if (heads == null) {
            return tails.stream()
                    .map(f -> new Form(
                            first + "-" + f.printed(),
                            f.noun(),
                            f.plural(),
                            f.grammaticalCase(),
                            first + "-" + f.nominative()))
                    .toList();
        }
        var agreeing = heads.stream().filter(h -> agrees(h, second, tails)).toList();
        return (agreeing.isEmpty() ? heads : agreeing)
                .stream()
                        .map(h -> new Form(
                                first + "-" + second,
                                h.noun(),
                                h.plural(),
                                h.grammaticalCase(),
                                h.nominative() + "-" + tailNominative(h, second, tails)))
                        .toList();
    }

    /** «учителя-предметники» are several: the tail tells which form the head stands in. */
    private static boolean agrees(Form head, String second, List<Form> tails) {
        var known = tails.isEmpty() ? guess(second) : tails;
        return known.stream()
                .anyMatch(t -> t.plural() == head.plural() && t.grammaticalCase() == head.grammaticalCase());
    }

    private static String tailNominative(Form head, String second, List<Form> tails) {
        return tails.stream()
                .filter(t -> t.plural() == head.plural() && t.grammaticalCase() == head.grammaticalCase())
                .map(Form::nominative)
                .findFirst()
                .orElseGet(() -> guess(second).stream()
                        .filter(t -> t.plural() == head.plural() && t.grammaticalCase() == head.grammaticalCase())
                        .map(Form::nominative)
                        .findFirst()
                        .orElse(second));
    }

    static Optional<Form> cutPost(String word) {
        return Optional.ofNullable(CUT_POSTS.get(word))
                .map(lemma ->
                        new Form(word, new Noun(lemma, PartKind.POSITION), false, GrammaticalCase.NOMINATIVE, word));
    }

    /** Meanings of an unknown word by its suffix: people who do something. */
    static List<Form> guess(String word) {
        if (AGENT_PARTICIPLE.matcher(word).matches()) {
            boolean plural = !Adjective.cases(word, true).isEmpty();
            var noun = new Noun(Adjective.nominative(word, false, Noun.Gender.MASCULINE), PartKind.POSITION);
            return noun.forms().stream()
                    .filter(f -> f.printed().equals(word) && f.plural() == plural)
                    .toList();
        }
        Matcher m = AGENT.matcher(word);
        if (!m.matches() || NOT_AGENT.matcher(word).matches()) {
            return List.of();
        }
        return Stream.of(m.group(1), m.group(1) + "ь")
                .filter(lemma -> !lemma.endsWith("тел"))
                .flatMap(lemma -> new Noun(lemma, PartKind.POSITION).forms().stream())
                .filter(f -> f.printed().equals(word))
                .toList();
    }

    /** «замдиректора»: grown together, it doesn't change. */
    static boolean isGrownTogether(String word) {
        return word.startsWith("зам")
                && FORMS.getOrDefault(word.substring(3), List.of()).stream()
                        .anyMatch(f -> f.grammaticalCase() == GrammaticalCase.GENITIVE && !f.plural());
    }

    static boolean looksLikeBody(String word) {
        return BODY_NOMINATIVE.matcher(word).matches();
    }

    static boolean isLegalForm(String abbreviation) {
        return LEGAL_FORMS.contains(abbreviation);
    }

    static boolean isStandalone(String abbreviation) {
        return STANDALONE.contains(abbreviation);
    }

    static PartKind kindOfAbbreviation(String abbreviation) {
        return POST_ABBREVIATIONS.contains(abbreviation) ? PartKind.POSITION : PartKind.BODY;
    }
}
