package ru.orientir.importing.recogniser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ru.orientir.importing.recogniser.Drafts.leftover;
import static ru.orientir.importing.recogniser.Drafts.of;
import static ru.orientir.importing.recogniser.Drafts.read;
import static ru.orientir.importing.recogniser.Drafts.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.orientir.importing.document.Paragraph;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.document.Table;
import ru.orientir.importing.draft.project.BodyDraft;
import ru.orientir.project.Passport.Body.Kind;

/** Working groups and councils with their members. */
class BodiesTest {

    @Test
    void aTableUnderItsHeading() {
        var draft = of(
                plain("Приложение № 2"),
                plain("к приказу управления образования"),
                plain("от 24.08.2026 № 412"),
                plain("СОСТАВ"),
                plain("муниципальной рабочей группы по профориентации"),
                new Table(
                        List.of(
                                row("№", "ФИО", "Должность"),
                                row("1", "Зимина Ирина Ивановна", "начальник управления, председатель"),
                                row("2", "Соколова М.В.", "методист")),
                        Place.atTable(1)));
        BodyDraft body = draft.project().bodies().getFirst();
        assertEquals(
                "Муниципальная рабочая группа по профориентации", body.name().value());
        assertEquals(Kind.WORKING_GROUP, body.kind());
        assertEquals(List.of("Зимина Ирина Ивановна", "Соколова М.В."), names(body));
        assertEquals(List.of("начальник управления, председатель", "методист"), positions(body));
        assertTrue(leftover(draft).isEmpty(), () -> leftover(draft).toString());
    }

    @Test
    void aTableWithoutAHeader() {
        var draft = of(
                plain("Состав координационного совета"),
                new Table(
                        List.of(
                                row("Зимина И.И.", "– начальник управления, председатель"),
                                row("Члены совета:", ""),
                                row("Бортников К.Л.", "– директор центра занятости населения")),
                        Place.atTable(1)));
        BodyDraft body = draft.project().bodies().getFirst();
        assertEquals("Координационный совет", body.name().value());
        assertEquals(Kind.COUNCIL, body.kind());
        assertEquals(
                List.of("начальник управления, председатель", "директор центра занятости населения"), positions(body));
    }

    @Test
    void lines() {
        var draft = read(
                """
                Состав координационного совета по профориентации

                Председатель совета – Зимина И.И., начальник управления образования.

                Секретарь:

                Бортников К.Л., методист

                Члены совета:
                1. Ветрова А.А. – директор школы № 1;
                2. Громов П.П. – директор школы № 2.

                План мероприятий на 2026 год

                №|Мероприятие|Срок
                1|Семинар|март
                2|Форум|май
                """);
        BodyDraft body = draft.project().bodies().getFirst();
        assertEquals("Координационный совет по профориентации", body.name().value());
        assertEquals(List.of("Зимина И.И.", "Бортников К.Л.", "Ветрова А.А.", "Громов П.П."), names(body));
        assertEquals(
                List.of(
                        "начальник управления образования, Председатель совета",
                        "методист, Секретарь",
                        "директор школы № 1",
                        "директор школы № 2"),
                positions(body));
        assertEquals(1, draft.roadmaps().size());
        assertTrue(leftover(draft).isEmpty(), () -> leftover(draft).toString());
    }

    private static Paragraph plain(String text) {
        return Paragraph.plain(text, Place.UNKNOWN);
    }

    private static List<String> names(BodyDraft body) {
        return body.members().stream().map(m -> m.name().value()).toList();
    }

    private static List<String> positions(BodyDraft body) {
        return body.members().stream().map(m -> m.position().value()).toList();
    }
}
