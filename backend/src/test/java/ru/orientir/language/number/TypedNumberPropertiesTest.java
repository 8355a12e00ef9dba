package ru.orientir.language.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import ru.orientir.language.number.TypedNumber.Kind;

class TypedNumberPropertiesTest {
    @Property
    void readsBackEveryNumberHoweverItIsGroupedAndPointed(
            @ForAll @BigRange(min = "0", max = "999999999999") @Scale(6) BigDecimal number,
            @ForAll("spaces") String space,
            @ForAll("points") String point) {
        var shown =
                String.format(Locale.ROOT, "%,.6f", number).replace(",", space).replace(".", point);
        var read = TypedNumber.read(shown);
        assertThat(read.kind()).isEqualTo(Kind.NUMBER);
        assertThat(read.number()).isEqualByComparingTo(number);
    }

    @Property
    void neverFailsAndNeverInvents(@ForAll @StringLength(max = 120) String typed) {
        var read = TypedNumber.read(typed);
        assertThat(read.number() != null).isEqualTo(read.kind() == Kind.NUMBER);
        assertThat(read.reason() != null).isEqualTo(read.kind() == Kind.REFUSED);
        if (read.number() != null) {
            assertThat(read.number()).isNotNegative();
            assertThat(typed.chars().anyMatch(c -> c >= '0' && c <= '9')).isTrue();
        }
    }

    @Property
    void takesNoNumberFromOneWithAnythingAround(
            @ForAll @LongRange(min = 0, max = 999999) long number, @ForAll("rubbish") String rubbish) {
        assertThat(TypedNumber.read(number + rubbish).kind()).isEqualTo(Kind.REFUSED);
        assertThat(TypedNumber.read(rubbish + number).kind()).isEqualTo(Kind.REFUSED);
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.of("", " ", "\u00a0", "\u2009", "\u202f", "\u2007");
    }

    @Provide
    Arbitrary<String> points() {
        return Arbitraries.of(",", ".");
    }

    @Provide
    Arbitrary<String> rubbish() {
        return Arbitraries.of("%", " %", "=", "-", " чел.", "a", "/", ":", ";", "'", "e", "#", "(", ",", ".");
    }
}
