package ru.orientir.importing.recogniser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ru.orientir.importing.recogniser.Drafts.leftover;
import static ru.orientir.importing.recogniser.Drafts.only;
import static ru.orientir.importing.recogniser.Drafts.read;
import static ru.orientir.importing.recogniser.Drafts.titles;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.orientir.importing.draft.order.AnnexDraft;
import ru.orientir.importing.draft.value.PartyDraft;

/** Heads of orders, and documents that only mention theirs. */
class OrdersTest {

    private static final String PLAN =
            """

            План мероприятий («дорожная карта») по профориентации на 2026-2027 учебный год

            №|Мероприятие|Срок|Ответственный
            1|Совещание|сентябрь|Методист
            2|Ярмарка|октябрь|Школы
            """;

    private static final String ORDER =
            """
            УПРАВЛЕНИЕ ОБРАЗОВАНИЯ

            ПРИКАЗ

            24.08.2026 № 412

            Об организации профориентационной работы

            В соответствии с Федеральным законом от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации», во исполнение приказа министерства образования области от 15.06.2026 № 77 «О профориентации», в целях развития

            ПРИКАЗЫВАЮ:

            1. Утвердить:

            1.1. Дорожную карту (приложение 1).

            1.2. Состав рабочей группы (приложение № 2).

            2. Назначить ответственным за реализацию дорожной карты Соколову М.В., методиста центра.

            3. Муниципальному координатору представлять аналитическую справку ежегодно, до 15 января.

            4. Руководителям школ провести сбор показателей в период с 1 июля по 31 августа 2027 г.

            5. Назначить муниципальным координатором Петрову Анну Ивановну.

            6. Контроль за исполнением приказа оставляю за собой.

            Начальник управления                         И.И. Зимина

            Приложение 1
            к приказу управления образования
            от 24.08.2026 № 412
            """
                    + PLAN
                    + """

            Приложение № 2
            к приказу управления образования
            от 24.08.2026 № 412

            План работы кураторов на 2026-2027 учебный год

            №|Мероприятие|Срок|Ответственный
            1|Анкетирование|октябрь|Кураторы
            """;

    @Test
    void aYearlyDeadlineOfAnInstructionComesAfterItsOrder() {
        var draft = read(
                """
                ПРИКАЗ
                24.08.2026 № 412
                О ежегодных отчётах
                ПРИКАЗЫВАЮ:
                1. Руководителям школ представлять отчёт ежегодно, до 15 января.
                Начальник управления И.И. Иванов
                """);
        var deadline = draft.order().instructions().getFirst().schedule();
        assertEquals(LocalDate.of(2027, 1, 15), deadline.value().end());
    }

    @Test
    void annexesAreListedOnce() {
        assertEquals(
                List.of("1", "2"),
                read(ORDER).order().annexes().stream().map(AnnexDraft::number).toList());
    }

    @Test
    void basisKeepsWhatItIs() {
        assertEquals(
                List.of(
                        "Федеральным законом от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации»",
                        "приказа министерства образования области от 15.06.2026 № 77 «О профориентации»"),
                read(ORDER).order().basis().stream().map(b -> b.text().value()).toList());
    }

    @Test
    void instructionsWithRhythmsPeriodsAndAppointments() {
        var instructions = read(ORDER).order().instructions();
        assertTrue(instructions.get(1).executors().isEmpty());
        PartyDraft appointed = instructions.get(3).executors().getFirst();
        assertEquals("Соколова М.В.", appointed.personName());
        assertEquals("методист центра", appointed.position());
        var yearly = instructions.get(4).schedule().value();
        assertEquals("ежегодно, до 15 января", yearly.text());
        assertTrue(yearly.recurrence().startsWith("FREQ=YEARLY"));
        var span = instructions.get(5).schedule().value();
        assertEquals("в период с 1 июля по 31 августа 2027 г.", span.text());
        assertEquals(LocalDate.of(2027, 8, 31), span.end());
        assertTrue(instructions.get(6).executors().getFirst().personName().startsWith("Петров"));
    }

    @Test
    void approvedByAnOrder() {
        var draft = read(
                """
                УТВЕРЖДЕНО
                приказом управления образования администрации Заречного района
                от 24.08.2026 № 412
                """
                        + PLAN);
        assertEquals("412", draft.order().number().value());
        assertEquals(LocalDate.of(2026, 8, 24), draft.order().date().value());
        assertEquals(
                "управления образования администрации Заречного района",
                draft.order().issuer().value());
        assertTrue(draft.project().title().value().startsWith("План мероприятий"));
        assertTrue(leftover(draft).isEmpty());
    }

    @Test
    void approvedByTheHeadBesideAnAgreement() {
        var draft = read(
                """
                СОГЛАСОВАНО
                Председатель управляющего совета
                __________ К.Л. Бортников
                УТВЕРЖДАЮ
                Директор МБОУ «Школа № 3»
                ____________ И.И. Зимина
                «30» августа 2026 г.
                Приказ № 118-од
                """
                        + PLAN);
        assertEquals("118-од", draft.order().number().value());
        assertEquals(LocalDate.of(2026, 8, 30), draft.order().date().value());
        assertEquals("И.И. Зимина", draft.order().signer().name().value());
        assertEquals(
                "Директор МБОУ «Школа № 3»", draft.order().signer().position().value());
        assertEquals(List.of("Совещание", "Ярмарка"), titles(only(draft)));
    }

    @Test
    void theHeadOfAnAnnexOverManyLines() {
        var draft = read(
                """
                Приложение 1
                к приказу управления
                образования Заречного района
                от 24.08.2026 № 412
                """
                        + PLAN);
        assertEquals("412", draft.order().number().value());
        assertTrue(draft.project().title().value().startsWith("План мероприятий"));
    }

    @Test
    void theHeadOfAnAnnexThatNamesItsIssuerBelow() {
        var draft = read(
                """
                Приложение к приказу
                Управления образования
                от 01.09.2026 г. № 15
                """
                        + PLAN);
        assertEquals("15", draft.order().number().value());
        assertEquals("Управления образования", draft.order().issuer().value());
        assertTrue(draft.project().title().value().startsWith("План мероприятий"));
    }

    @Test
    void aSecondOrderIsKeptAndNamesNothing() {
        String second =
                ORDER.replace("№ 412", "№ 413").replace("Об организации профориентационной работы", "О кураторах");
        var draft = read(ORDER + "\n" + second);
        assertEquals("412", draft.order().number().value());
        assertEquals(4, draft.roadmaps().size());
        assertTrue(draft.project().title().value().startsWith("План мероприятий"));
        assertNull(draft.project().head());
        assertTrue(leftover(draft).contains("О кураторах"));
    }
}
