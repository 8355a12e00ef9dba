package ru.orientir.importing.recogniser;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.orientir.importing.recogniser.Drafts.read;

import org.junit.jupiter.api.Test;
import ru.orientir.importing.draft.value.Field;

/** Effects, with or without their kinds. */
class EffectsTest {
    @Test
    void aListWithoutKindsIsOneOfNoName() {
        var effects =
                read("""
                Эффекты:
                - рост доли выпускников, выбравших профессию
                - снижение оттока молодёжи
                """)
                        .project()
                        .effects();

        assertThat(effects).singleElement().satisfies(effect -> {
            assertThat(effect.kind().value()).isEmpty();
            assertThat(effect.items())
                    .extracting(Field::value)
                    .containsExactly("рост доли выпускников, выбравших профессию", "снижение оттока молодёжи");
        });
    }
}
