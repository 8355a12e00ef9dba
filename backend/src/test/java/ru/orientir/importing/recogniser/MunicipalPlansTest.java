package ru.orientir.importing.recogniser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ru.orientir.importing.recogniser.Drafts.leftover;
import static ru.orientir.importing.recogniser.Drafts.of;
import static ru.orientir.importing.recogniser.Drafts.only;
import static ru.orientir.importing.recogniser.Drafts.parties;
import static ru.orientir.importing.recogniser.Drafts.read;
import static ru.orientir.importing.recogniser.Drafts.row;
import static ru.orientir.importing.recogniser.Drafts.schedules;
import static ru.orientir.importing.recogniser.Drafts.sectionOfEach;
import static ru.orientir.importing.recogniser.Drafts.titles;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.orientir.importing.document.Cell;
import ru.orientir.importing.document.Paragraph;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.document.Row;
import ru.orientir.importing.document.Table;
import ru.orientir.language.schedule.PlanYear;

/** Plans in the shapes municipalities, schools and kindergartens give them. */
class MunicipalPlansTest {

    @Test
    void audienceAndDateWithPlace() {
        var roadmap = only(
                read(
                        """
                План мероприятий («дорожная карта») на 2026/27 учебный год

                Мероприятие|Целевая аудитория|Дата, место|Ответственный
                Ярмарка учебных мест|9, 11 классы|15 октября 2026 г., Дворец культуры|Центр занятости населения
                День открытых дверей колледжа|8-9 классы|ноябрь, колледж|Заместитель директора колледжа
                """));
        assertEquals(List.of("Ярмарка учебных мест", "День открытых дверей колледжа"), titles(roadmap));
        assertEquals(
                LocalDate.of(2026, 10, 15),
                roadmap.activities().getFirst().schedule().value().start());
        assertEquals(
                "Целевая аудитория: 9, 11 классы",
                roadmap.activities().getFirst().extra().getFirst().value());
        assertEquals(PlanYear.SCHOOL, roadmap.planYear());
    }

    @Test
    void aKindergartenWithMonthsAsRows() {
        var roadmap = only(
                read(
                        """
                Перспективный план работы по ранней профориентации на 2026-2027 учебный год

                Месяц|Тема|Работа с детьми|Работа с родителями
                Сентябрь|Профессия повар|Экскурсия на кухню|Анкетирование
                Октябрь|Профессия врач|Игра «Больница»|Фотовыставка
                Ноябрь|Профессия строитель|Конструирование|
                """));
        assertEquals(
                List.of("Экскурсия на кухню", "Игра «Больница»", "Конструирование", "Анкетирование", "Фотовыставка"),
                titles(roadmap));
        assertEquals(List.of("Сентябрь", "Октябрь", "Ноябрь", "Сентябрь", "Октябрь"), schedules(roadmap));
        assertEquals("Работа с родителями", sectionOfEach(roadmap).getLast());
        assertEquals(2, roadmap.sections().size());
        assertTrue(roadmap.activities().getFirst().extra().getFirst().value().contains("Профессия повар"));
    }

    @Test
    void levelsInAMergedFirstColumn() {
        var text = only(
                read(
                        """
                План работы по профориентации на 2026-2027 учебный год

                Уровень|№|Содержание работы|Сроки исполнения|Ответственные|Планируемый результат
                Школа|1|Классный час|сентябрь|Классные руководители|Проведено 20 часов
                |2|Профпробы|октябрь|Педагоги|Охват 100 человек
                Муниципалитет|3|Форум|март 2027 г.|Управление образования|Сборник
                |4|Конкурс|апрель|Методист|Грамоты
                """));
        assertEquals(
                List.of("Школа", "Школа", "Муниципалитет", "Муниципалитет"),
                text.activities().stream().map(a -> a.level().value()).toList());
        assertEquals(List.of("Классный час", "Профпробы", "Форум", "Конкурс"), titles(text));
    }

    @Test
    void monthsInAMergedFirstColumn() {
        var roadmap = only(
                read(
                        """
                План мероприятий по профориентации на 2026-2027 учебный год

                Месяц|Мероприятие|Форма проведения|Класс|Ответственный
                Сентябрь|Профессии моих родителей|классный час|1-4|классные руководители
                |Мой выбор|анкетирование|9|психолог
                Октябрь|Атлас новых профессий|игра|5-7|советник директора
                """));
        assertEquals(List.of("Сентябрь", "Сентябрь", "Октябрь"), schedules(roadmap));
        assertEquals(3, roadmap.activities().size());
    }

    @Test
    void yearsUnderOneHeader() {
        var table = new Table(
                List.of(
                        new Row(
                                List.of(
                                        new Cell("№ п/п", 1, 2, false),
                                        new Cell("Мероприятие", 1, 2, false),
                                        new Cell("Исполнитель", 1, 2, false),
                                        new Cell("Срок реализации", 3, 1, false),
                                        new Cell("Ожидаемый результат", 1, 2, false)),
                                Place.UNKNOWN),
                        new Row(
                                List.of(
                                        new Cell("№ п/п", 1, 1, true),
                                        new Cell("Мероприятие", 1, 1, true),
                                        new Cell("Исполнитель", 1, 1, true),
                                        Cell.of("2026"),
                                        Cell.of("2027"),
                                        Cell.of("2028"),
                                        new Cell("Ожидаемый результат", 1, 1, true)),
                                Place.UNKNOWN),
                        row("1", "Открытие профильных классов", "Школы", "+", "", "+", "Не менее 6 классов"),
                        row("2", "Летняя смена", "Отдел образования", "июнь", "июль", "", "Охват 100 человек")),
                Place.atTable(1));
        var roadmap = only(of(Paragraph.plain("План мероприятий на 2026 – 2028 годы", Place.UNKNOWN), table));
        assertEquals(List.of("2026, 2028", "июнь 2026, июль 2027"), schedules(roadmap));
        assertEquals(
                "Не менее 6 классов",
                roadmap.activities().getFirst().expectedResult().value());
    }

    @Test
    void periodAndASignatureBelowTheTable() {
        var roadmap = only(
                read(
                        """
                Календарный план профориентационных мероприятий на 2026 год

                № п/п|Наименование мероприятия|Период|Место проведения|Исполнитель
                1.|Профильная смена|с 1 по 21 июня|Лагерь «Заря»|Отдел образования
                2.|Слёт «Билет в будущее»|3 квартал|Центр опережающей подготовки|ЦОПП

                Исполнитель: Петрова А.И., тел. 8(000)000-00-00

                Начальник отдела образования               И.И. Зимина
                """));
        assertEquals(2, roadmap.activities().size());
        assertEquals(
                LocalDate.of(2026, 6, 21),
                roadmap.activities().getFirst().schedule().value().end());
        assertEquals(List.of("ЦОПП"), parties(roadmap.activities().getLast()));
    }

    @Test
    void aLineBelowTheTableIsNoRestOfTheTitleAboveIt() {
        var draft = of(
                Paragraph.plain("План мероприятий на 2026 год", Place.UNKNOWN),
                new Table(
                        List.of(
                                row("№", "Мероприятие", "Срок", "Ответственный"),
                                row("1", "Семинар", "март", "Методист")),
                        Place.UNKNOWN),
                Paragraph.plain("с учётом возможных изменений", Place.UNKNOWN));
        assertEquals("План мероприятий на 2026 год", only(draft).title().value());
        assertEquals(List.of("с учётом возможных изменений"), leftover(draft));
    }

    @Test
    void objectivesAboveTablesThatRepeatTheirHeader() {
        var roadmap = only(
                read(
                        """
                Комплексный план мероприятий по профориентации на 2026-2027 учебный год

                Задача 1. Информирование о рынке труда
                №|Мероприятие|Срок|Ответственный|Результат
                1|Атлас профессий|октябрь|ИМЦ|Издан атлас
                2|Буклеты|ноябрь|ЦЗН|500 буклетов
                Задача 2. Профессиональные пробы
                №|Мероприятие|Срок|Ответственный|Результат
                1|Пробы в колледже|март|Колледж|300 участников
                """));
        assertEquals(List.of("Атлас профессий", "Буклеты", "Пробы в колледже"), titles(roadmap));
        assertEquals(
                List.of(
                        "Задача 1. Информирование о рынке труда",
                        "Задача 1. Информирование о рынке труда",
                        "Задача 2. Профессиональные пробы"),
                sectionOfEach(roadmap));
    }

    @Test
    void stampsSideBySide() {
        var draft = read(
                """
                СОГЛАСОВАНО|УТВЕРЖДАЮ
                Директор центра занятости|Начальник управления образования
                ____________ К.Л. Бортников|____________ И.И. Зимина
                «28» августа 2026 г.|«30» августа 2026 г.

                Совместный план работы управления образования и центра занятости на 2026-2027 учебный год

                №|Содержание работы|Сроки|Исполнители
                1|Профконсультации|ежемесячно|ЦЗН
                2|Ярмарка|апрель|УО, ЦЗН
                """);
        assertEquals(LocalDate.of(2026, 8, 30), draft.order().date().value());
        assertEquals("И.И. Зимина", draft.order().signer().name().value());
        assertEquals(
                "Начальник управления образования",
                draft.order().signer().position().value());
        assertEquals(2, only(draft).activities().size());
    }
}
