package ru.orientir.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.orientir.platform.notice.NoticeKind;

/** The kinds of all features: the sentence of each is made in the SPA. */
class NoticeKindsTest {
    @Test
    void eachHasASentenceInEveryLanguageAndAWordOfItsOwn() throws IOException {
        var words = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("ru.orientir").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(NoticeKind.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(kind -> ((NoticeKind) kind).word())
                        .toList();
        assertThat(words).isNotEmpty().doesNotHaveDuplicates();
        for (var language : List.of("ru", "en")) {
            var texts = new ObjectMapper()
                    .readTree(
                            Path.of("../frontend/src/i18n", language + ".json").toFile());
            assertThat(words).allMatch(word -> texts.at("/notice/kind/" + word).isTextual(), "is said in " + language);
        }
    }
}
