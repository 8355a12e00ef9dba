package ru.orientir.importing.recogniser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ru.orientir.importing.recogniser.Drafts.leftover;
import static ru.orientir.importing.recogniser.Drafts.only;
import static ru.orientir.importing.recogniser.Drafts.parties;
import static ru.orientir.importing.recogniser.Drafts.read;
import static ru.orientir.importing.recogniser.Drafts.schedules;
import static ru.orientir.importing.recogniser.Drafts.sectionOfEach;
import static ru.orientir.importing.recogniser.Drafts.titles;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.orientir.importing.draft.roadmap.ActivityDraft;

/** Plans without a table. */
class ProsePlanTest {

    @Test
    void itemsWithLabelsBehindAndBelowThem() {
        var draft = read(
                """
                План мероприятий по профессиональной ориентации обучающихся на 2026-2027 учебный год

                I. Организационная работа

                1. Провести совещание кураторов профориентации. Срок: до 15 октября. Ответственный: методист Лугова М.П.

                2. Разместить план на сайте школы.
                Срок – сентябрь 2026 г.
                Отв.: системный администратор

                II. Работа с обучающимися

                3. Организовать экскурсии на предприятия (срок: в течение года, отв. – классные руководители). Ожидаемый результат: не менее 5 экскурсий.

                4. Провести неделю профессий.
                Сроки проведения: 12-16 апреля 2027 г.
                Ответственные: педагог-психолог, социальный педагог.
                Форма отчёта: справка.
                """);
        var roadmap = only(draft);
        assertEquals(
                "План мероприятий по профессиональной ориентации обучающихся на 2026-2027 учебный год",
                roadmap.title().value());
        assertEquals(
                List.of(
                        "Провести совещание кураторов профориентации",
                        "Разместить план на сайте школы",
                        "Организовать экскурсии на предприятия",
                        "Провести неделю профессий"),
                titles(roadmap));
        assertEquals(
                List.of("до 15 октября", "сентябрь 2026 г.", "в течение года", "12-16 апреля 2027 г."),
                schedules(roadmap));
        assertEquals(
                List.of("1", "2", "3", "4"),
                roadmap.activities().stream().map(ActivityDraft::number).toList());
        assertEquals(
                List.of(
                        "Организационная работа",
                        "Организационная работа",
                        "Работа с обучающимися",
                        "Работа с обучающимися"),
                sectionOfEach(roadmap));
        assertEquals(
                List.of("системный администратор"), parties(roadmap.activities().get(1)));
        assertEquals(
                List.of("классные руководители"), parties(roadmap.activities().get(2)));
        assertEquals(
                "не менее 5 экскурсий",
                roadmap.activities().get(2).expectedResult().value());
        assertEquals("справка", roadmap.activities().get(3).reportForm().value());
        assertTrue(leftover(draft).isEmpty(), () -> leftover(draft).toString());
    }

    @Test
    void monthsAsHeadings() {
        var roadmap = only(
                read(
                        """
                План профориентационной работы на 2026-2027 учебный год

                Сентябрь
                - Классный час «Профессии» (5-9 классы). Отв.: классные руководители
                - Анкетирование 9 классов. Отв.: психолог
                Октябрь
                - Экскурсия в колледж. Отв.: завуч
                """));
        assertEquals(
                List.of("Классный час «Профессии» (5-9 классы)", "Анкетирование 9 классов", "Экскурсия в колледж"),
                titles(roadmap));
        assertEquals(List.of("Сентябрь", "Сентябрь", "Октябрь"), schedules(roadmap));
    }

    @Test
    void theAnnexOfAnOrder() {
        var draft = read(
                """
                ПРИКАЗ № 5

                от 01.09.2026

                О профориентации

                ПРИКАЗЫВАЮ:

                1. Утвердить план. Срок: до 5 сентября. Ответственный: методист.

                2. Ознакомить педагогов. Срок: до 10 сентября. Ответственный: завуч.

                Директор школы И.И. Зимина

                Приложение 1

                План работы на 2026-2027 учебный год

                - Диагностика девятиклассников. Срок: октябрь. Отв. психолог.
                - Экскурсии в колледж. Срок: ноябрь. Отв. классные руководители.
                """);
        var roadmap = only(draft);
        assertEquals(2, draft.order().instructions().size());
        assertEquals(List.of("Диагностика девятиклассников", "Экскурсии в колледж"), titles(roadmap));
        assertEquals(List.of("психолог"), parties(roadmap.activities().getFirst()));
    }
}
