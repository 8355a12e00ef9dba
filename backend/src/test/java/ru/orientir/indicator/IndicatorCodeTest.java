package ru.orientir.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorCodeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Доля обучающихся 5–11 классов, прошедших профессиональную диагностику | professional-diagnostiku-5-11",
                "доля обучающихся с ОВЗ, охваченных профориентационными мероприятиями (не менее 25%) | ovz-proforientat",
                "Доля | p",
                "Share of pupils | share-pupils"
            })
    void keepsTheWordsThatTellItFromOthers(String name, String code) {
        assertThat(IndicatorCode.of(name)).isEqualTo(code);
    }

    @Property
    void isAlwaysACode(@ForAll String name) {
        assertThat(IndicatorCode.of(name)).matches(IndicatorCode.FORM);
    }
}
