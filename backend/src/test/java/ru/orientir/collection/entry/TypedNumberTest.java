package ru.orientir.collection.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.orientir.collection.entry.TypedNumber.Kind;
import ru.orientir.collection.entry.TypedNumber.Refusal;

class TypedNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "12|12",
                "007|7",
                "12,5|12.5",
                "12.5|12.5",
                "12,50|12.5",
                "12,0|12",
                "1 234|1234",
                "1\u00a0234|1234",
                "1\u202f234,5|1234.5",
                "1\u2009234\u2009567|1234567",
                "1 234,0|1234",
                "\u00a012\u200b|12",
                "1000|1000",
                "999999999999|999999999999"
            })
    void readsNumbersAsTheyAreWrittenInRussia(String typed, String number) {
        var read = TypedNumber.read(typed);
        assertThat(read.kind()).isEqualTo(Kind.NUMBER);
        assertThat(read.number()).hasToString(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"н/д", "Н/Д", "н.д.", "н. д.", "нд", "нет данных", "Нет\u00a0данных", "сведения отсутствуют"})
    void hearsThatThereIsNoData(String typed) {
        assertThat(TypedNumber.read(typed).kind()).isEqualTo(Kind.MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"не прим.", "не применимо", "неприменимо", "Не применяется"})
    void hearsThatItDoesNotApply(String typed) {
        assertThat(TypedNumber.read(typed).kind()).isEqualTo(Kind.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\ufeff", "\t\n"})
    void takesBlankForNoAnswerAndNotForZero(String typed) {
        assertThat(TypedNumber.read(typed).kind()).isEqualTo(Kind.BLANK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-|AMBIGUOUS",
                "—|AMBIGUOUS",
                "нет|AMBIGUOUS",
                "Х|AMBIGUOUS",
                "n/a|AMBIGUOUS",
                "...|AMBIGUOUS",
                "-5|NEGATIVE",
                "−1 234,5|NEGATIVE",
                "– 5|NEGATIVE",
                "5%|PERCENT",
                "12,5 %|PERCENT",
                "=1+1|FORMULA",
                "=SUM(A1:A2)|FORMULA",
                "12 34|GROUPING",
                "1234 567|GROUPING",
                "1.234.567|GROUPING",
                "1,234.5|GROUPING",
                "12.|GROUPING",
                "1000000000000|TOO_LARGE",
                "99999999999999999999999999|TOO_LARGE",
                "0,1234567|TOO_PRECISE",
                "двадцать|TEXT",
                "25 чел.|TEXT",
                "12-15|TEXT",
                "1e5|TEXT",
                "+5|TEXT",
                "١٢|TEXT",
                "１２|TEXT",
                "Infinity|TEXT",
                "NaN|TEXT",
                "0x1F|TEXT"
            })
    void refusesWhatIsNoNumberAndSaysWhy(String typed, Refusal reason) {
        var read = TypedNumber.read(typed);
        assertThat(read.kind()).isEqualTo(Kind.REFUSED);
        assertThat(read.reason()).isEqualTo(reason);
        assertThat(read.number()).isNull();
    }
}
