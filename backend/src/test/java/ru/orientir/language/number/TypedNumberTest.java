package ru.orientir.language.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypedNumberTest {
    @ParameterizedTest
    @MethodSource
    void readsWhatTheTableSays(Example example) {
        assertThat(Example.read(example.typed())).isEqualTo(example);
    }

    static List<Example> readsWhatTheTableSays() {
        return Example.all();
    }
}
