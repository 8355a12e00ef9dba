package ru.orientir.language.responsible;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ResponsibleCellPropertiesTest {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final List<String> PARTIES = List.of(
            "руководители ОО",
            "ЦЗН",
            "Ромашкина А.А.",
            "Васильков Борис Борисович",
            "управление образования",
            "методист МБУ «Центр»",
            "педагоги-психологи школ",
            "рабочая группа проекта",
            "проект «Лесенка»",
            "заместитель главы администрации",
            "ДДТ",
            "обучающиеся 9 классов");
    private static final List<String> PIECES = List.of(
            ", ",
            "; ",
            " и ",
            "\n",
            " ",
            "(",
            ")",
            "«",
            "»",
            "\"",
            ": ",
            "– ",
            "- ",
            "1. ",
            "2) ",
            "/",
            ".",
            "по ",
            "совместно с ",
            "Ответственный: ",
            "контроль – ",
            "им. ",
            "№ 5",
            "А",
            "Б.",
            "8-11",
            "директора ",
            "школы ",
            "ответственный ",
            "муниципальным ",
            "<br>",
            "a@b.ru",
            "8 900 123 45 67",
            "Smith J.",
            "heads of ",
            "\u0000",
            "😀");

    @Property(tries = 1500)
    void neverThrowsOnAnyText(@ForAll String text) {
        var cell = ResponsibleCell.parse(text);
        assertThat(cell.text()).isEqualTo(text);
        assertThat(cell.parts()).allSatisfy(p -> assertThat(p.text()).isNotBlank());
    }

    @Property(tries = 1500)
    void neverThrowsOnAShuffleOfCellPieces(@ForAll("shuffled") String text) {
        assertThat(ResponsibleCell.parse(text).parts())
                .allSatisfy(p -> assertThat(p.text()).isNotBlank());
    }

    @Property(tries = 1000)
    void losesNoWordAndKeepsTheOrder(@ForAll("listed") List<String> parties, @ForAll("separators") String separator) {
        var text = String.join(separator, parties);
        var read = ResponsibleCell.parse(text).parts().stream()
                .map(ResponsiblePart::text)
                .collect(Collectors.joining(" "));
        assertThat(words(read)).isEqualTo(words(text));
    }

    @Property(tries = 500)
    void aSemicolonAlwaysDivides(@ForAll("listed") List<String> parties) {
        assertThat(ResponsibleCell.parse(String.join("; ", parties)).parts())
                .extracting(ResponsiblePart::text)
                .isEqualTo(parties);
    }

    @Property(tries = 500)
    void aCommaDividesDifferentParties(@ForAll("listed") List<String> parties) {
        var bare = parties.stream()
                .filter(p -> !p.startsWith("методист") && !p.startsWith("заместитель"))
                .toList();
        assertThat(ResponsibleCell.parse(String.join(", ", bare)).parts())
                .extracting(ResponsiblePart::text)
                .isEqualTo(bare);
    }

    @Property(tries = 1000)
    void aPartReadAgainIsItself(@ForAll("listed") List<String> parties, @ForAll("separators") String separator) {
        for (var part : ResponsibleCell.parse(String.join(separator, parties)).parts()) {
            assertThat(ResponsibleCell.parse(part.text()).parts())
                    .extracting(ResponsiblePart::text, ResponsiblePart::kind)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(part.text(), part.kind()));
        }
    }

    @Provide
    Arbitrary<String> shuffled() {
        return Arbitraries.of(PIECES)
                .flatMap(first -> Arbitraries.of(PIECES).list().ofMaxSize(30).map(l -> first + String.join("", l)));
    }

    @Provide
    Arbitrary<List<String>> listed() {
        return Arbitraries.of(PARTIES).list().uniqueElements().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(", ", "; ", ",\n", " ,", ";\n", "\n", " и ", ",", ", ,");
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(r -> r.group()).toList();
    }
}
