package ru.orientir.language.responsible;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.orientir.language.responsible.PartRole.CONTROLLER;
import static ru.orientir.language.responsible.PartRole.CO_EXECUTOR;
import static ru.orientir.language.responsible.PartRole.LEAD;
import static ru.orientir.language.responsible.PartRole.PARTICIPANT;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.orientir.language.responsible.ResponsibleWarning.Code;

class ResponsibleCellTest {

    @Test
    void theFirstPartyLeadsAndTheOthersHelp() {
        assertThat(roles("Руководители ОО, ЦЗН, ДДТ")).containsExactly(LEAD, CO_EXECUTOR, CO_EXECUTOR);
    }

    @Test
    void roleWordsRuleUntilTheNextOne() {
        assertThat(roles("Ответственный: Ромашкина А.А.; соисполнители: ЦЗН, ПОО; контроль: Управление образования"))
                .containsExactly(LEAD, CO_EXECUTOR, CO_EXECUTOR, CONTROLLER);
        assertThat(roles("Исполнители: руководители ОО, ЦЗН. Ответственный – Ромашкина А.А."))
                .containsExactly(CO_EXECUTOR, CO_EXECUTOR, LEAD);
        assertThat(roles("Управление образования совместно с ЦЗН")).containsExactly(LEAD, CO_EXECUTOR);
        assertThat(roles("ПОО при участии работодателей; школы")).containsExactly(LEAD, PARTICIPANT, CO_EXECUTOR);
        assertThat(roles("Руководители ОО (совместно с ЦЗН)")).containsExactly(LEAD, CO_EXECUTOR);
    }

    @Test
    void aNamedPersonCarriesThePost() {
        var part = only("Ромашкина Анна Андреевна, методист отдела образования");
        assertThat(part.personName()).isEqualTo("Ромашкина Анна Андреевна");
        assertThat(part.position()).isEqualTo("методист отдела образования");
        assertThat(only("Директор МБОУ СОШ № 5 Ромашкина А.А.").position()).isEqualTo("Директор МБОУ СОШ № 5");
    }

    @Test
    void aPostBeforeAColonBelongsToEveryNameAfterIt() {
        assertThat(ResponsibleCell.parse("Координаторы: Ромашкина А.А., Васильков Б.Б.")
                        .parts())
                .extracting(ResponsiblePart::position)
                .containsExactly("Координаторы", "Координаторы");
    }

    @Test
    void bracketsBecomeANote() {
        assertThat(only("ЦЗН (по согласованию)").note()).isEqualTo("по согласованию");
        assertThat(only("Центр занятости населения (ЦЗН)").note()).isNull();
    }

    @Test
    void anotherCaseGetsANominativeAndKeepsThePrintedText() {
        var part = only("Заместителю начальника управления образования Ромашкиной Анне Андреевне");
        assertThat(part.text()).isEqualTo("Заместителю начальника управления образования Ромашкиной Анне Андреевне");
        assertThat(part.nominative())
                .isEqualTo("Заместитель начальника управления образования Ромашкина Анна Андреевна");
        assertThat(only("Обучающимся школ").nominative()).isEqualTo("Обучающиеся школ");
        assertThat(only("Методисты ИМЦ").nominative()).isNull();
    }

    @Test
    void warnsAboutWhatAHumanShouldSee() {
        assertThat(warnings("ЦЗН руководители ОО")).containsExactly(Code.LOST_COMMA);
        assertThat(warnings("Методист, тел. 8 (4725) 22-55-48")).containsExactly(Code.CONTACT_DROPPED);
        assertThat(warnings("Педагоги, родители и др.")).containsExactly(Code.OPEN_LIST);
        assertThat(warnings("Ромашкина А.А. Васильков Б.Б.")).isEmpty();
        assertThat(warnings("ы".repeat(ResponsibleCell.MAX_LENGTH + 1))).containsExactly(Code.TOO_LONG);
    }

    @Test
    void nobodyStandsInAnEmptyCell() {
        for (var cell : new String[] {null, "", " \n ", "–", "-", ", ;", "()", "."}) {
            assertThat(ResponsibleCell.parse(cell).parts()).as("<%s>", cell).isEmpty();
        }
    }

    private static ResponsiblePart only(String cell) {
        var parts = ResponsibleCell.parse(cell).parts();
        assertThat(parts).hasSize(1);
        return parts.getFirst();
    }

    private static List<PartRole> roles(String cell) {
        return ResponsibleCell.parse(cell).parts().stream()
                .map(ResponsiblePart::role)
                .toList();
    }

    private static List<Code> warnings(String cell) {
        return ResponsibleCell.parse(cell).warnings().stream()
                .map(ResponsibleWarning::code)
                .toList();
    }
}
