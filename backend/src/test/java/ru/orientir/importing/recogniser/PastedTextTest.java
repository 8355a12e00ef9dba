package ru.orientir.importing.recogniser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ru.orientir.importing.recogniser.Drafts.only;
import static ru.orientir.importing.recogniser.Drafts.parties;
import static ru.orientir.importing.recogniser.Drafts.read;
import static ru.orientir.importing.recogniser.Drafts.schedules;
import static ru.orientir.importing.recogniser.Drafts.sectionOfEach;
import static ru.orientir.importing.recogniser.Drafts.titles;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables pasted from Word as text: merged rows come as lines without tabs. */
class PastedTextTest {

    @Test
    void linesBetweenRowsAreSections() {
        var roadmap = only(
                read(
                        """
                План мероприятий по профориентации на 2026-2027 учебный год

                № п/п|Мероприятие|Срок|Ответственный
                1. Организация работы
                1|Совещание кураторов|сентябрь|Методист
                2|Приказ о плане|до 10 сентября|Директор
                Раздел II. Работа с родителями
                3|Собрание «Куда пойти учиться»|октябрь|Классные руководители
                Работа с обучающимися
                1|Экскурсия|ноябрь|Педагог
                Раздел IV. Итоги
                1. Аналитика
                1|Справка|май|Методист
                """));
        assertEquals(
                List.of(
                        "Совещание кураторов",
                        "Приказ о плане",
                        "Собрание «Куда пойти учиться»",
                        "Экскурсия",
                        "Справка"),
                titles(roadmap));
        assertEquals(
                List.of(
                        "Организация работы",
                        "Организация работы",
                        "Работа с родителями",
                        "Работа с обучающимися",
                        "Аналитика"),
                sectionOfEach(roadmap));
        assertEquals(List.of("Методист"), parties(roadmap.activities().getFirst()));
    }

    @Test
    void linesOfAListInACellAreNot() {
        var roadmap = only(
                read(
                        """
                План мероприятий на 2026 год

                №|Мероприятие|Срок|Результат
                1|Семинар|март|1. Сборник
                2. Приказ
                2|Ярмарка|май|Охват 100 человек
                и родителей
                3|Слёт|июнь|Отчёт
                """));
        assertEquals(List.of("Семинар", "Ярмарка", "Слёт"), titles(roadmap));
        assertTrue(roadmap.sections().isEmpty());
        assertEquals(
                "1. Сборник\n2. Приказ",
                roadmap.activities().getFirst().expectedResult().value());
    }

    @Test
    void monthsBetweenRowsDateTheirDays() {
        var roadmap = only(
                read(
                        """
                План мероприятий на 2026-2027 учебный год

                №|Мероприятие|Дата|Класс|Ответственный
                Сентябрь
                1|Линейка|1|1-11|Завуч
                2|Урок профессий|15-20|5-9|Педагог
                Октябрь
                3|Ярмарка|20|9|Методист
                """));
        assertEquals(List.of("Линейка", "Урок профессий", "Ярмарка"), titles(roadmap));
        assertEquals(List.of("1 сентября", "15-20 сентября", "20 октября"), schedules(roadmap));
        assertEquals(List.of("Сентябрь", "Сентябрь", "Октябрь"), sectionOfEach(roadmap));
    }
}
