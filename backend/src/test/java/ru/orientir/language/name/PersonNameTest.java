package ru.orientir.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ромашкиной Ю. Ю.               | Ромашкина Ю. Ю.
                    И.Г. Василькова                | Василькова И. Г.
                    ВАСИЛЬКОВА И.Г.                | Василькова И. Г.
                    Василькову Борису Ильичу       | Васильков Борис Ильич
                    Василькову Ирину Геннадьевну   | Василькова Ирина Геннадьевна
                    Ирине Геннадьевне Васильковой  | Василькова Ирина Геннадьевна
                    Лесной-Дубровской Анне Львовне | Лесная-Дубровская Анна Львовна
                    Ромашко А.В.                   | Ромашко А. В.
                    Седых О.П.                     | Седых О. П.
                    Дубровскому Н.С.               | Дубровский Н. С.
                    Сорочук Оксане Викторовне      | Сорочук Оксана Викторовна
                    Сорочуку Олегу Викторовичу     | Сорочук Олег Викторович
                    Любови Ивановны Ромашкиной     | Ромашкина Любовь Ивановна
                    Никите Сергеевичу Клеверу      | Клевер Никита Сергеевич
                    Павлу Ильичу Ромашкину         | Ромашкин Павел Ильич
                    Ромашкина Е.                   | Ромашкина Е.
                    Анной Петровной                | Анна Петровна
                    """)
    void readsANameIntoTheNominative(String printed, String nominative) {
        assertThat(PersonName.parse(printed)
                        .orElseThrow()
                        .nominatives()
                        .getFirst()
                        .display())
                .isEqualTo(nominative);
    }

    @Test
    void proposesBothWhenTheGenderIsOpen() {
        assertThat(PersonName.parse("Василькову И.Г.").orElseThrow().nominatives())
                .extracting(PersonName::display)
                .containsExactly("Василькова И. Г.", "Васильков И. Г.");
    }

    @Test
    void theCasesOfANameMeetInOnePerson() {
        assertThat(PersonName.match("Ромашкиной Ю. Ю.", "Ромашкина Юлия Юрьевна"))
                .isGreaterThan(0.85);
        assertThat(PersonName.match("Василькову И.Г.", "Василькова И. Г.")).isGreaterThan(0.85);
        assertThat(PersonName.match("Васильков И.Г.", "Василькова И.Г.")).isLessThan(0.5);
        assertThat(PersonName.match("Ромашкина Ю.Ю.", "Ромашкина Ольга Юрьевна"))
                .isZero();
        assertThat(PersonName.match("Ромашкина", "Ромашкина Ольга Юрьевна")).isBetween(0.3, 0.6);
        assertThat(PersonName.match("Артемьева Анна Петровна", "Артемева Анна Петровна"))
                .isBetween(0.4, 0.7);
        assertThat(PersonName.match("Семёнова А.П.", "Семенова А. П.")).isGreaterThan(0.85);
        assertThat(PersonName.match("отдел образования", "Ромашкина Ю.Ю.")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ромашкина Н.В. Васильков А.В.                        | Ромашкина Н.В.;Васильков А.В.
                    Начальник управления Н.Е. Клевера                    | Н.Е. Клевера
                    Директор Н.Е. Клевера                                | Н.Е. Клевера
                    Назначить Василькову И.Г., заместителя начальника    | Василькову И.Г.
                    Ромашкина Анна Петровна Василькова Ольга Викторовна  | Ромашкина Анна Петровна;Василькова Ольга Викторовна
                    Анна Петровна Ромашкина Ольга Викторовна Василькова  | Анна Петровна Ромашкина;Ольга Викторовна Василькова
                    ОЗНАКОМЛЕНЫ: РОМАШКИНА А.А. ВАСИЛЬКОВ Б.Б.           | РОМАШКИНА А.А.;ВАСИЛЬКОВ Б.Б.
                    Ромашкина А.А.Васильков Б.Б.                         | Ромашкина А.А.;Васильков Б.Б.
                    Smith J.A., J. Brown                                 | Smith J.A.;J. Brown
                    """)
    void findsNamesInRunningText(String text, String names) {
        assertThat(found(text)).containsExactly(names.split(";"));
    }

    @Test
    void aNamesakeOfASchoolIsNotFound() {
        assertThat(found("Школа им. Б.Б. Василькова")).isEmpty();
        assertThat(found("лицей имени Героя Советского Союза Б.Б. Василькова")).isEmpty();
        assertThat(found("МБОУ «Гимназия А.С. Василькова»")).isEmpty();
        assertThat(found("Приказ Минпросвещения России от 01.01.2020 № 5")).isEmpty();
    }

    @Property(tries = 1000)
    void neverThrowsAndSpansLieInOrder(@ForAll String text) {
        int end = 0;
        for (var span : PersonName.find(text)) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end).isLessThan(span.end());
            end = span.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
        assertThat(PersonName.match(text, text)).isBetween(0.0, 1.0);
    }

    private static List<String> found(String text) {
        return PersonName.find(text).stream()
                .map(s -> text.substring(s.start(), s.end()))
                .toList();
    }
}
