package ru.orientir.importing.recogniser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.orientir.importing.document.Block;
import ru.orientir.importing.document.Cell;
import ru.orientir.importing.document.DocumentFormat;
import ru.orientir.importing.document.Paragraph;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.document.Row;
import ru.orientir.importing.document.SourceDocument;
import ru.orientir.importing.document.Table;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.draft.order.LinkKind;
import ru.orientir.importing.draft.roadmap.ActivityDraft;
import ru.orientir.importing.draft.roadmap.RoadmapDraft;
import ru.orientir.importing.draft.value.PartyDraft;
import ru.orientir.importing.draft.value.WarningCode;
import ru.orientir.importing.reader.text.PlainTextReader;
import ru.orientir.language.responsible.PartRole;
import ru.orientir.language.schedule.PlanYear;

/** Documents of other shapes than the known ones: columns, headers, sections, several tables, orders, passports. */
class VariantsTest {

    @Test
    void columnsInAnotherOrderUnderOtherHeaders() {
        var roadmap = only(
                read(
                        """
                Дорожная карта по профориентации на 2023-2024 учебный год

                Срок исполнения|Исполнители|Содержание деятельности|Подтверждение|№
                сентябрь|Заместитель директора по ВР|Классный час «Мир профессий»|Справка|1
                октябрь - ноябрь|Классные руководители|Экскурсия на завод|Фотоотчет|2
                """));
        assertEquals(List.of("Классный час «Мир профессий»", "Экскурсия на завод"), titles(roadmap));
        assertEquals(List.of("сентябрь", "октябрь - ноябрь"), schedules(roadmap));
        assertEquals(
                List.of("1", "2"),
                roadmap.activities().stream().map(ActivityDraft::number).toList());
        assertEquals("Фотоотчет", roadmap.activities().get(1).reportForm().value());
        assertEquals(
                "Заместитель директора по ВР",
                parties(roadmap.activities().getFirst()).getFirst());
        assertEquals(PlanYear.SCHOOL, roadmap.planYear());
        assertEquals(2023, roadmap.startYear());
        assertEquals(
                LocalDate.of(2023, 9, 1),
                roadmap.activities().getFirst().schedule().value().start());
    }

    @Test
    void withoutNumberColumnSectionsAreSingleTextsInTheFirstColumn() {
        var roadmap = only(
                read(
                        """
                План мероприятий по самоопределению обучающихся на 2024 год

                Мероприятие|Дата проведения|Ответственный|Показатель реализации
                1. Работа с обучающимися|||
                Неделя профессий|март 2024 г.|Петрова А.Б.|Охвачено 100 человек
                2. Работа с родителями|||
                Родительское собрание|апрель 2024 г.|Классные руководители|Протокол
                """));
        assertEquals(List.of("Работа с обучающимися", "Работа с родителями"), sections(roadmap));
        assertEquals(List.of("Неделя профессий", "Родительское собрание"), titles(roadmap));
        assertEquals(
                roadmap.sections().get(1).key(), roadmap.activities().get(1).sectionKey());
        assertEquals(
                "Охвачено 100 человек",
                roadmap.activities().getFirst().expectedResult().value());
    }

    @Test
    void sectionColumnMergedOverRows() {
        var table = new Table(
                List.of(
                        row("Направление", "№ п/п", "Наименование мероприятия", "Сроки", "Ответственные"),
                        new Row(
                                List.of(
                                        new Cell("Просвещение", 1, 2, false),
                                        Cell.of("1"),
                                        Cell.of("Урок успеха"),
                                        Cell.of("октябрь"),
                                        Cell.of("Директор школы")),
                                Place.UNKNOWN),
                        new Row(
                                List.of(
                                        new Cell("Просвещение", 1, 1, true),
                                        Cell.of("2"),
                                        Cell.of("Встреча с мастером"),
                                        Cell.of("ноябрь"),
                                        Cell.of("Директор школы")),
                                Place.UNKNOWN),
                        row("Практика", "3", "Проба на заводе", "декабрь", "Центр занятости населения")),
                Place.atTable(1));
        var roadmap = only(Recogniser.recognise(
                document(Paragraph.plain("План работы на 2023/2024 учебный год", Place.UNKNOWN), table)));
        assertEquals(List.of("Просвещение", "Практика"), sections(roadmap));
        assertEquals(3, roadmap.activities().size());
        assertEquals(
                roadmap.sections().getFirst().key(), roadmap.activities().get(1).sectionKey());
    }

    @Test
    void twoRoadmapsInOneOrder() {
        Draft draft = read(
                """
                УПРАВЛЕНИЕ ОБРАЗОВАНИЯ

                ПРИКАЗ

                от 15.08.2023 № 412-од

                Об утверждении дорожных карт

                В соответствии с приказом министерства образования от 01.06.2023 № 77 «О профориентации» приказываю:

                1. Утвердить дорожную карту школ (приложение 1) и дорожную карту детских садов (приложение 2).

                2. Руководителям школ до 20 сентября 2023 года представить отчёт.

                3. Признать утратившим силу приказ от 10.08.2022 № 300.

                4. Контроль за исполнением приказа возложить на заместителя начальника Иванову И.И.

                Начальник управления                          П.П. Петров

                Приложение 1

                Дорожная карта школ на 2023-2024 учебный год

                №|Мероприятия|Сроки|Ответственные
                1|Ярмарка профессий|октябрь|Директора школ
                2|Онлайн-уроки|в течение года|Педагоги

                Приложение 2

                Дорожная карта детских садов на 2023-2024 учебный год

                №|Мероприятия|Сроки|Ответственные
                1|Игра «Кем быть»|ноябрь|Воспитатели
                """);
        assertEquals(2, draft.roadmaps().size());
        assertEquals(
                "Дорожная карта детских садов на 2023-2024 учебный год",
                draft.roadmaps().get(1).title().value());
        assertEquals(List.of("Игра «Кем быть»"), titles(draft.roadmaps().get(1)));
        var order = draft.order();
        assertEquals("412-од", order.number().value());
        assertEquals(LocalDate.of(2023, 8, 15), order.date().value());
        assertEquals("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ", order.issuer().value());
        assertEquals("77", order.basis().getFirst().number());
        assertEquals(4, order.instructions().size());
        assertEquals(
                "до 20 сентября 2023 года",
                order.instructions().get(1).schedule().value().text());
        assertEquals(1, order.instructions().get(1).executors().size());
        assertEquals(LinkKind.REPEALS, order.links().getFirst().kind());
        assertEquals(
                PartRole.CONTROLLER, order.instructions().get(3).controller().role());
        assertEquals("П.П. Петров", order.signer().name().value());
        assertEquals("Начальник управления", order.signer().position().value());
    }

    @Test
    void english() {
        var roadmap = only(
                read(
                        """
                Roadmap for career guidance for 2024-2025 school year

                No|Activity|Deadline|Responsible|Expected result
                1|Career week|October 2024|Deputy director|200 pupils took part
                2|Parents meeting|by 15 December 2024|Class teachers|Minutes
                """));
        assertEquals(List.of("Career week", "Parents meeting"), titles(roadmap));
        assertEquals(
                "200 pupils took part",
                roadmap.activities().getFirst().expectedResult().value());
        assertEquals(2024, roadmap.startYear());
        assertEquals(PlanYear.SCHOOL, roadmap.planYear());
    }

    @Test
    void withoutHeaderColumnsAreToldByTheirContent() {
        Draft draft = read(
                """
                План мероприятий по профориентации на 2024 год

                1|Проведение тематических классных часов|январь 2024|Иванова А.А., классный руководитель|Проведено 10 часов
                2|Организация экскурсий на предприятия|март - апрель 2024|Петров Б.Б.|Не менее 5 экскурсий
                3|Встречи с представителями профессий|ежемесячно|Классные руководители|Протоколы встреч
                """);
        var roadmap = only(draft);
        assertEquals(3, roadmap.activities().size());
        assertEquals(
                "март - апрель 2024",
                roadmap.activities().get(1).schedule().value().text());
        assertEquals(List.of("Петров Б.Б."), parties(roadmap.activities().get(1)));
        assertEquals(
                "Протоколы встреч", roadmap.activities().get(2).expectedResult().value());
        assertTrue(roadmap.confidence() < 0.8);
        assertTrue(draft.warnings().stream().anyMatch(w -> w.code() == WarningCode.HEADER_GUESSED));
    }

    @Test
    void romanSectionsHoldArabicOnes() {
        var roadmap = only(
                read(
                        """
                Комплекс мер на 2023-2025 годы

                № п/п|Наименование мероприятия|Срок реализации|Ответственный исполнитель|Вид документа
                I. Нормативное обеспечение||||
                1.|Разработка положения|I квартал 2023 года|Управление образования|Приказ
                II. Мероприятия для детей||||
                1. Школьники||||
                1.1.|Билет в будущее|ежегодно|Школы|Отчет
                """));
        assertEquals(List.of("Нормативное обеспечение", "Мероприятия для детей", "Школьники"), sections(roadmap));
        assertEquals(roadmap.sections().get(1).key(), roadmap.sections().get(2).parentKey());
        assertNull(roadmap.sections().get(1).parentKey());
        assertEquals(List.of("Разработка положения", "Билет в будущее"), titles(roadmap));
        assertEquals("Приказ", roadmap.activities().getFirst().reportForm().value());
    }

    @Test
    void sectionHeadingsBetweenTablesOfOneRoadmap() {
        var roadmap = only(
                read(
                        """
                План мероприятий на 2024 год

                №|Мероприятие|Срок|Ответственный
                1|Совещание|январь|Методист

                Работа с родителями

                №|Мероприятие|Срок|Ответственный
                1|Собрание|февраль|Классный руководитель
                """));
        assertEquals(List.of("Совещание", "Собрание"), titles(roadmap));
        assertNull(roadmap.activities().getFirst().sectionKey());
        assertEquals(List.of("Работа с родителями"), sections(roadmap));
        assertEquals(
                roadmap.sections().getFirst().key(), roadmap.activities().get(1).sectionKey());
    }

    @Test
    void rowsCutByPageBreaksAreJoinedAndRepeatedHeadersSkipped() {
        var roadmap = only(read(
                """
                Дорожная карта на 2024 год

                №|Мероприятия|Сроки|Ответственные|Результат
                1|Проведение экскурсий на предприятия города и|март 2024|Методист|Список вакан-

                |района||||
                №|Мероприятия|Сроки|Ответственные|Результат
                2|Конкурс рисунков|май 2024|Педагог|Грамоты
                |||Воспитатель|
                """
                        .replace("|района||||", "|района|||сий")));
        assertEquals(
                List.of("Проведение экскурсий на предприятия города и района", "Конкурс рисунков"), titles(roadmap));
        assertEquals(
                "Список вакансий",
                roadmap.activities().getFirst().expectedResult().value());
        assertEquals(
                List.of("Педагог", "Воспитатель"), parties(roadmap.activities().get(1)));
    }

    @Test
    void stageRowsInsideTheTableBecomeStages() {
        Draft draft = read(
                """
                Дорожная карта проекта «Старт» на 2024-2026 годы

                №|Мероприятия|Срок|Исполнители
                1 этап. Подготовительный (январь - май 2024 г.)|||
                1|Создание группы|январь 2024|Отдел образования
                2 этап. Основной (сентябрь 2024 - май 2026 г.)|||
                2|Пробы|ежегодно|Колледж
                """);
        assertEquals(
                List.of("Подготовительный", "Основной"),
                draft.project().stages().stream().map(s -> s.title().value()).toList());
        assertEquals(
                LocalDate.of(2026, 5, 31),
                draft.project().stages().get(1).schedule().value().end());
        assertEquals(
                draft.project().stages().getFirst().key(),
                only(draft).sections().getFirst().stageKey());
    }

    @Test
    void coExecutorsControllersLevelsAndUnknownColumnsAreKept() {
        var activity = only(read(
                        """
                План мероприятий на 2024 год

                №|Уровень|Мероприятие|Начало|Окончание|Ответственный|Соисполнители|Контроль|Целевая аудитория
                1|Школьный|Фестиваль|01.03.2024|31.03.2024|Методист|Центр занятости населения|Директор|8-9 классы
                2|Городской|Форум|01.04.2024|30.04.2024|Методист|Колледж|Директор|10-11 классы
                """))
                .activities()
                .getFirst();
        assertEquals("01.03.2024 – 31.03.2024", activity.schedule().value().text());
        assertEquals("Школьный", activity.level().value());
        assertEquals(
                List.of(PartRole.LEAD, PartRole.CO_EXECUTOR, PartRole.CONTROLLER),
                activity.responsible().stream().map(PartyDraft::role).toList());
        assertEquals(
                "Целевая аудитория: 8-9 классы", activity.extra().getFirst().value());
    }

    @Test
    void headerOfTwoRowsWithCountedColumns() {
        var table = new Table(
                List.of(
                        new Row(
                                List.of(
                                        new Cell("№ п/п", 1, 2, false),
                                        new Cell("Наименование мероприятия", 1, 2, false),
                                        new Cell("Срок", 2, 1, false),
                                        new Cell("Ответственный", 1, 2, false)),
                                Place.UNKNOWN),
                        new Row(
                                List.of(
                                        new Cell("№ п/п", 1, 1, true),
                                        new Cell("Наименование мероприятия", 1, 1, true),
                                        Cell.of("начало"),
                                        Cell.of("окончание"),
                                        new Cell("Ответственный", 1, 1, true)),
                                Place.UNKNOWN),
                        row("1", "2", "3", "4", "5"),
                        new Row(List.of(new Cell("Раздел 1. Просвещение", 5, 1, false)), Place.UNKNOWN),
                        row("1.1", "Урок", "сентябрь 2024", "октябрь 2024", "Учитель")),
                Place.atTable(1));
        var roadmap = only(
                Recogniser.recognise(document(Paragraph.plain("Дорожная карта на 2024 год", Place.UNKNOWN), table)));
        assertEquals(List.of("Урок"), titles(roadmap));
        assertEquals(List.of("Просвещение"), sections(roadmap));
        assertEquals("1", roadmap.sections().getFirst().number());
        assertEquals(
                "сентябрь 2024 – октябрь 2024",
                roadmap.activities().getFirst().schedule().value().text());
    }

    @Test
    void passportInProseAndInAtableOfOtherWording() {
        var table =
                read("""
                ПАСПОРТ ПРОГРАММЫ

                Полное название программы|«Шаг в профессию»
                Период реализации|2024-2026 годы
                Куратор программы|Иванова Мария Петровна, заместитель директора
                Цели программы|1. Помочь выбрать профессию
                Основные задачи|- провести диагностику; - организовать пробы
                Этапы реализации|1 этап – подготовительный (январь-май 2024)
                Планируемые результаты|Рост числа поступивших в колледжи
                Основание для разработки|Приказ управления образования
                """)
                        .project();
        assertEquals("Шаг в профессию", table.title().value());
        assertEquals(LocalDate.of(2024, 1, 1), table.period().start());
        assertEquals(LocalDate.of(2026, 12, 31), table.period().end());
        assertEquals("Иванова Мария Петровна", table.head().personName());
        assertEquals(2, table.objectives().size());
        assertEquals("подготовительный", table.stages().getFirst().title().value());
        assertEquals(8, table.passport().size());

        var prose =
                read("""
                Название программы: «Компас»
                Срок реализации: 2024-2025 годы
                Цель: сопровождение выбора профессии.

                Задачи:
                1) информировать о профессиях;
                2) провести профессиональные пробы.

                Ожидаемые результаты

                - создана система сопровождения;
                - обучены педагоги.
                """)
                        .project();
        assertEquals("Компас", prose.title().value());
        assertEquals(
                List.of("сопровождение выбора профессии."),
                prose.goals().stream().map(g -> g.value()).toList());
        assertEquals(2, prose.objectives().size());
        assertEquals(2, prose.expectedResults().size());
        assertEquals(LocalDate.of(2025, 12, 31), prose.period().end());
    }

    @Test
    void indicatorsWithTargetColumnAndMergedSource() {
        var table = new Table(
                List.of(
                        row(
                                "№",
                                "Наименование показателя",
                                "Формула расчета",
                                "Ед. изм.",
                                "Пороговое значение",
                                "Источник информации"),
                        new Row(List.of(new Cell("Профориентация", 6, 1, false)), Place.UNKNOWN),
                        new Row(
                                List.of(
                                        Cell.of("1"),
                                        Cell.of("Доля школьников, прошедших пробы"),
                                        Cell.of("А / Б * 100"),
                                        Cell.of("%"),
                                        Cell.of("не менее 30"),
                                        new Cell("Отчёты школ", 1, 2, false)),
                                Place.UNKNOWN),
                        new Row(
                                List.of(
                                        Cell.of("2"),
                                        Cell.of("Доля родителей на собраниях"),
                                        Cell.of("количество родителей"),
                                        Cell.of("%"),
                                        Cell.of(""),
                                        new Cell("Отчёты школ", 1, 1, true)),
                                Place.UNKNOWN)),
                Place.atTable(1));
        Draft draft = Recogniser.recognise(document(table));
        assertEquals(2, draft.indicators().size());
        var first = draft.indicators().getFirst();
        assertEquals("Профориентация", first.section());
        assertEquals("не менее 30", first.threshold().value());
        assertEquals("Отчёты школ", draft.indicators().get(1).source().value());
        assertTrue(draft.indicators().get(1).warnings().stream()
                .anyMatch(w -> w.code() == WarningCode.SHARE_WITHOUT_DENOMINATOR));
        assertTrue(first.warnings().isEmpty());
    }

    @Test
    void typeOfAnIndicatorIsKept() {
        var indicator =
                read("""
                Показатели мониторинга профориентации

                №|Показатель|Вид показателя|Методика расчёта|Единица измерения|Период сбора
                1|Доля обучающихся, прошедших пробы|относительный|отношение прошедших к общему числу|%|июль
                2|Количество экскурсий|абсолютный|сумма|ед.|июль
                """)
                        .indicators()
                        .getFirst();
        assertEquals("относительный", indicator.type().value());
        assertTrue(indicator.extra().isEmpty());
    }

    @Test
    void formsOfALevelPairWithTheirFrequencies() {
        Draft draft = read(
                """
                Уровень образования|Содержание|Формы работы|Ответственные|Периодичность
                Начальное общее образование|Знакомство с профессиями|<p>Экскурсии</p><p>Беседы</p><p>Конкурсы рисунков</p>|Учителя начальных классов|<p>2 раза в год</p><p>1 раз в месяц</p><p>1 раз в год</p>
                """);
        var roadmap = only(draft);
        assertEquals(List.of("Экскурсии", "Беседы", "Конкурсы рисунков"), titles(roadmap));
        assertEquals(List.of("2 раза в год", "1 раз в месяц", "1 раз в год"), schedules(roadmap));
        assertEquals(
                "Начальное общее образование",
                roadmap.activities().getFirst().level().value());
        assertEquals(
                "Знакомство с профессиями",
                draft.project().levels().getFirst().description().value());
    }

    @Test
    void signaturesInLayoutTablesBelongToTheOrder() {
        Draft draft = Recogniser.recognise(document(
                Paragraph.plain("Отдел образования администрации района", Place.UNKNOWN),
                Paragraph.plain("ПРИКАЗ", Place.UNKNOWN),
                new Table(List.of(row("от 5 сентября 2024 года", "№ 18")), Place.atTable(1)),
                Paragraph.plain("О профориентации", Place.UNKNOWN),
                Paragraph.plain("ПРИКАЗЫВАЮ:", Place.UNKNOWN),
                Paragraph.plain(
                        "1. Директорам школ провести неделю профориентации до 1 октября 2024 года.", Place.UNKNOWN),
                new Table(List.of(row("Начальник отдела", "", "С.С. Сидоров")), Place.atTable(2)),
                Paragraph.plain("С приказом ознакомлены:", Place.UNKNOWN),
                Paragraph.plain("Козлова К.К. 06.09.2024", Place.UNKNOWN)));
        assertEquals("18", draft.order().number().value());
        assertEquals(LocalDate.of(2024, 9, 5), draft.order().date().value());
        assertEquals("С.С. Сидоров", draft.order().signer().name().value());
        assertEquals("Начальник отдела", draft.order().signer().position().value());
        assertEquals(
                LocalDate.of(2024, 9, 6),
                draft.order().acknowledgements().getFirst().date());
        assertNotNull(draft.order().instructions().getFirst().schedule());
    }

    @Test
    void monthsAsSectionRowsDateTheirActivities() {
        var roadmap = only(
                read(
                        """
                План профориентационной работы школы на 2024-2025 учебный год

                № п/п|Мероприятие|Класс|Ответственные
                СЕНТЯБРЬ|||
                1|Оформление уголка профориентации|1-11|Библиотекарь
                ОКТЯБРЬ|||
                1|Встреча с пожарными|5-7|Социальный педагог
                """));
        assertEquals(List.of("СЕНТЯБРЬ", "ОКТЯБРЬ"), schedules(roadmap));
        assertEquals(
                LocalDate.of(2024, 10, 1),
                roadmap.activities().get(1).schedule().value().start());
        assertEquals(
                "Класс: 5-7", roadmap.activities().get(1).extra().getFirst().value());
    }

    @Test
    void headersInTheFirstColumn() {
        var roadmap = only(
                read(
                        """
                План мероприятий на 2024 год

                Мероприятие|Урок профориентации|Экскурсия в колледж
                Срок|январь 2024|февраль 2024
                Ответственный|Учитель|Завуч
                """));
        assertEquals(List.of("Урок профориентации", "Экскурсия в колледж"), titles(roadmap));
        assertEquals(List.of("январь 2024", "февраль 2024"), schedules(roadmap));
    }

    @Test
    void formOfControlIsNoControllerAndDocumentsAreNoResults() {
        var activity = only(read(
                        """
                ПРИКАЗ № 45-од от 12.09.2023

                О плане работы

                ПРИКАЗЫВАЮ:

                1. Утвердить план.

                Директор школы ________ Иванов И.И.

                Приложение 1
                к приказу от 12.09.2023 № 45-од

                План мероприятий на 2023-2024 учебный год

                №|Направление деятельности|Мероприятия, формы работы|Срок предоставления|Ответственные исполнители, соисполнители|Форма контроля|Ожидаемый результат (вид документа)
                1|Диагностика|Анкетирование|до 15 октября|Психолог, классные руководители|Справка|Банк данных
                2||Тестирование|ноябрь|Психолог|Отчёт|Рекомендации
                """))
                .activities()
                .getFirst();
        assertEquals("Анкетирование", activity.title().value());
        assertEquals("до 15 октября", activity.schedule().value().text());
        assertEquals("Справка", activity.reportForm().value());
        assertEquals("Банк данных", activity.expectedResult().value());
        assertEquals(2, activity.responsible().size());
    }

    @Test
    void groupsOfActivitiesInTheTitleColumn() {
        var roadmap = only(
                read(
                        """
                Дорожная карта на 2024 год

                №|Мероприятие|Сроки|Ответственный
                |Работа с педагогами||
                1|Семинар для кураторов|март|Методист
                |Организационно-методическая деятельность||
                2|Сборник материалов|апрель|Методист
                """));
        assertEquals(List.of("Работа с педагогами", "Организационно-методическая деятельность"), sections(roadmap));
        assertEquals(List.of("Семинар для кураторов", "Сборник материалов"), titles(roadmap));
    }

    @Test
    void aDocumentWithoutAnythingKnownIsKeptAsNotUnderstood() {
        Draft draft = read("Рецепт борща: взять свёклу и варить.\n\nПодавать со сметаной.\n");
        assertTrue(draft.roadmaps().isEmpty());
        assertEquals(2, draft.notUnderstood().size());
    }

    // Tabs are hard to see in a source; «|» stands for one.
    private static Draft read(String text) {
        return Recogniser.recognise(
                PlainTextReader.read(text.lines().map(l -> l.replace('|', '\t')).reduce("", (a, b) -> a + b + "\n")),
                2024);
    }

    private static SourceDocument document(Block... blocks) {
        return new SourceDocument(DocumentFormat.DOCX, List.of(blocks));
    }

    private static Row row(String... cells) {
        return new Row(Arrays.stream(cells).map(Cell::of).toList(), Place.UNKNOWN);
    }

    private static RoadmapDraft only(Draft draft) {
        assertEquals(1, draft.roadmaps().size(), () -> draft.toString());
        return draft.roadmaps().getFirst();
    }

    private static List<String> titles(RoadmapDraft roadmap) {
        return roadmap.activities().stream().map(a -> a.title().value()).toList();
    }

    private static List<String> schedules(RoadmapDraft roadmap) {
        return roadmap.activities().stream()
                .map(a -> a.schedule().value().text())
                .toList();
    }

    private static List<String> sections(RoadmapDraft roadmap) {
        return roadmap.sections().stream().map(s -> s.title()).toList();
    }

    private static List<String> parties(ActivityDraft activity) {
        return new ArrayList<>(
                activity.responsible().stream().map(PartyDraft::text).toList());
    }
}
