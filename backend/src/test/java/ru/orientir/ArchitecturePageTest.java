package ru.orientir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walks of {@code docs/architecture.md} lead through files that are there, and through none twice. */
class ArchitecturePageTest {
    private static final Path PAGE = Path.of("../docs/architecture.md");
    private static final Path JAVA = Path.of("src/main/java/ru/orientir");
    private static final Path SPA = Path.of("../frontend/src/features");

    /** A numbered step of a walk; the group is its cell of files. */
    private static final Pattern STEP = Pattern.compile("^\\| \\d+ \\| (.*?) \\|", Pattern.MULTILINE);

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    @ParameterizedTest
    @ValueSource(strings = {"## A number", "## An activity"})
    void walksThroughEachFileOnce(String heading) throws IOException {
        var files = files(section(heading));

        assertThat(files).hasSizeGreaterThan(12).doesNotHaveDuplicates().allSatisfy(file -> assertThat(file)
                .isRegularFile());
    }

    @Test
    void linksToPagesThatAreThere() throws IOException {
        var links = Pattern.compile("\\]\\(([^)#]+)\\)")
                .matcher(Files.readString(PAGE))
                .results()
                .map(link -> PAGE.resolveSibling(link.group(1)))
                .toList();

        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(link).exists());
    }

    /** A name without a directory stands beside the one before it. */
    private static List<Path> files(String walk) {
        var files = new ArrayList<Path>();
        STEP.matcher(walk)
                .results()
                .flatMap(step -> NAME.matcher(step.group(1)).results())
                .map(name -> name.group(1))
                .forEach(name -> files.add(name.contains("/") ? file(name) : beside(files.getLast(), name)));
        return files;
    }

    private static Path file(String name) {
        return isOfSpa(name) ? SPA.resolve(name) : JAVA.resolve(name + ".java");
    }

    private static Path beside(Path file, String name) {
        return file.resolveSibling(isOfSpa(name) ? name : name + ".java");
    }

    private static boolean isOfSpa(String name) {
        return name.matches(".*\\.tsx?");
    }

    private static String section(String heading) throws IOException {
        var page = Files.readString(PAGE);
        var start = page.indexOf(heading);
        assertThat(start).isPositive();
        var end = page.indexOf("\n## ", start + 1);
        return page.substring(start, end < 0 ? page.length() : end);
    }
}
