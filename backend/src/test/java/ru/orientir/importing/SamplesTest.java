package ru.orientir.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.orientir.importing.draft.Draft;
import ru.orientir.importing.draft.NotUnderstood;
import ru.orientir.importing.draft.roadmap.ActivityDraft;
import ru.orientir.importing.draft.roadmap.RoadmapDraft;
import ru.orientir.importing.draft.roadmap.SectionDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.PartyDraft;
import ru.orientir.importing.reader.DocumentReader;
import ru.orientir.importing.recogniser.Recogniser;
import ru.orientir.language.schedule.PlanYear;
import ru.orientir.language.schedule.ScheduleKind;

/** The repository's own sample documents, which the demo is loaded from, are understood in full. */
class SamplesTest {
    private static final Path SAMPLES = Path.of("../samples");

    @Test
    void anOrderWithItsRoadmap() {
        Draft draft = draft("prikaz-dorozhnaya-karta-2026.docx");

        assertThat(draft.order().number().value()).isEqualTo("412");
        assertThat(draft.order().date().value()).isEqualTo(LocalDate.of(2026, 8, 24));
        assertThat(draft.order().signer().name().value()).isEqualTo("Р.А. Тетерин");
        assertThat(draft.order().signer().position().value()).isEqualTo("Начальник управления образования");
        assertThat(draft.order().basis()).hasSize(2);
        assertThat(draft.order().instructions())
                .extracting("number")
                .containsExactly(
                        "1", "2", "3", "4", "4.1", "4.2", "4.3", "4.4", "5", "5.1", "5.2", "5.3", "6", "7", "8");
        assertThat(draft.order().instructions().get(3).executors())
                .singleElement()
                .satisfies(coordinator -> {
                    assertThat(coordinator.personName()).isEqualTo("Ремезова Т.В.");
                    assertThat(coordinator.position()).isEqualTo("Муниципальный координатор");
                });
        assertThat(draft.order().instructions().getLast().text().value()).endsWith("Звонарёву Е.Г.");
        assertThat(draft.order().links()).singleElement().extracting("number").isEqualTo("398");
        assertThat(draft.order().acknowledgements()).hasSize(8);
        assertThat(draft.order().acknowledgements().getFirst().name().value()).isEqualTo("Звонарёва Е.Г.");
        assertThat(draft.order().acknowledgements().getFirst().date()).isEqualTo(LocalDate.of(2026, 8, 24));
        assertThat(draft.order().acknowledgements().getLast().date()).isNull();
        assertThat(draft.project().objectives()).hasSize(5);

        RoadmapDraft roadmap = only(draft);
        assertThat(List.of(roadmap.startYear(), roadmap.endYear())).containsExactly(2026, 2027);
        assertThat(roadmap.planYear()).isEqualTo(PlanYear.SCHOOL);
        assertThat(roadmap.sections())
                .extracting(SectionDraft::number)
                .containsExactly("1", "2", "3", "4", "4.1", "4.2", "4.3", "5");
        assertThat(roadmap.activities())
                .extracting(ActivityDraft::number)
                .containsExactlyElementsOf(
                        numbers("1.", 7, "2.", 6, "3.", 6, "4.1.", 15, "4.2.", 6, "4.3.", 7, "5.", 6));
        assertThat(roadmap.activities()).allSatisfy(activity -> {
            assertThat(section(roadmap, activity).number())
                    .isEqualTo(activity.number().replaceFirst("\\.\\d+$", ""));
            assertThat(activity.reportForm()).isNotNull();
            assertComplete(activity);
        });
        assertThat(only(draft).activities().subList(15, 18))
                .as("one cell over three rows")
                .allSatisfy(activity -> assertThat(parties(activity))
                        .containsExactly("Ремезова Т.В.", "заместители директоров по учебно-воспитательной работе"));
        assertThat(leftover(draft))
                .as("the executor's phone and the working group")
                .hasSizeLessThanOrEqualTo(11);
    }

    @Test
    void aMethodologyTable() {
        Draft draft = draft("metodika-pokazateley.xlsx");

        assertThat(draft.indicators()).hasSize(19).allSatisfy(indicator -> {
            assertThat(indicator.section()).isNotBlank();
            assertThat(indicator.name().value()).isNotBlank();
            assertThat(indicator.method().value()).isNotBlank();
            assertThat(indicator.unit().value()).isIn("%", "ед.", "ед. на чел.", "балл");
            assertThat(indicator.window().value()).isEqualTo("июль – август");
            assertThat(indicator.source().value()).isNotBlank();
        });
        assertThat(draft.indicators())
                .filteredOn(indicator -> indicator.threshold() != null)
                .hasSize(16);
        assertThat(leftover(draft))
                .as("the order of collection on the second sheet")
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void aProjectWithItsPassport() {
        Draft draft = draft("pasport-proekta.docx");

        assertThat(draft.order().number().value()).isEqualTo("118");
        assertThat(draft.order().acknowledgements()).hasSize(4);
        var project = draft.project();
        assertThat(project.title().value()).contains("«Маршрут в профессию»");
        assertThat(project.period().start()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(project.period().end()).isEqualTo(LocalDate.of(2030, 12, 31));
        assertThat(project.head().personName()).isEqualTo("Тетерин Родион Аркадьевич");
        assertThat(project.coordinators())
                .extracting(PartyDraft::personName)
                .containsExactly("Ремезова Тамара Викентьевна");
        assertThat(project.passport()).hasSize(9);
        assertThat(project.goals()).hasSize(1);
        assertThat(project.objectives()).hasSize(6);
        assertThat(project.principles()).hasSize(5);
        assertThat(project.directions()).hasSize(5);
        assertThat(project.resources()).hasSize(6);
        assertThat(project.staffing()).hasSize(6).allSatisfy(post -> assertThat(post.functions())
                .isNotEmpty());
        assertThat(project.stages()).hasSize(3).allSatisfy(stage -> assertThat(stage.items())
                .hasSize(3));
        assertThat(project.swot().strengths()).hasSize(4);
        assertThat(project.swot().conclusions()).hasSize(4);
        assertThat(project.effects()).hasSize(3);
        assertThat(project.expectedResults()).hasSize(5);

        assertThat(only(draft).activities()).as("forms of work").hasSize(21).allSatisfy(form -> {
            assertThat(form.level().value()).isNotBlank();
            assertThat(form.schedule().value().kind()).isNotEqualTo(ScheduleKind.UNPARSEABLE);
            assertThat(form.responsible()).isNotEmpty();
        });
        assertThat(leftover(draft)).as("one sentence that leads to the table").hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "xlsx"})
    void aRoadmapOfFiveYearsInEveryFormat(String format) {
        Draft draft = draft("dorozhnaya-karta-2026-2030." + format);

        RoadmapDraft roadmap = only(draft);
        assertThat(List.of(roadmap.startYear(), roadmap.endYear())).containsExactly(2026, 2030);
        assertThat(roadmap.sections())
                .extracting(SectionDraft::title)
                .containsExactly("Подготовительный этап", "Основной этап", "Обобщающий этап");
        assertThat(draft.project().stages()).hasSize(3);
        assertThat(roadmap.activities())
                .extracting(ActivityDraft::number)
                .containsExactlyElementsOf(numbers("", 7, "", 18, "", 5));
        assertThat(roadmap.activities()).allSatisfy(SamplesTest::assertComplete);
        assertThat(contents(roadmap)).isEqualTo(contents(only(draft("dorozhnaya-karta-2026-2030.docx"))));
        assertThat(leftover(draft)).isEmpty();
    }

    @Test
    void aRoadmapOfFiveYearsAsPages() {
        List<String> found = contents(only(draft("dorozhnaya-karta-2026-2030.pdf")));

        assertThat(contents(only(draft("dorozhnaya-karta-2026-2030.docx"))))
                .as("also the rows that are cut by the ends of the pages")
                .filteredOn(found::contains)
                .hasSize(30);
    }

    @Test
    void aPlanOfASchoolAsCsv() {
        Draft draft = draft("plan-shkoly-2026.csv");

        RoadmapDraft plan = only(draft);
        assertThat(plan.planYear()).isEqualTo(PlanYear.SCHOOL);
        assertThat(plan.activities()).extracting(ActivityDraft::number).containsExactlyElementsOf(numbers("", 8));
        assertThat(plan.activities()).allSatisfy(SamplesTest::assertComplete);
        assertThat(plan.activities().getLast().schedule().value().end()).isEqualTo(LocalDate.of(2027, 5, 25));
        assertThat(leftover(draft)).isEmpty();
    }

    private static Draft draft(String file) {
        return Recogniser.recognise(DocumentReader.read(SAMPLES.resolve(file), file));
    }

    private static RoadmapDraft only(Draft draft) {
        assertThat(draft.roadmaps()).hasSize(1);
        return draft.roadmaps().getFirst();
    }

    private static SectionDraft section(RoadmapDraft roadmap, ActivityDraft activity) {
        return roadmap.sections().stream()
                .filter(section -> section.key().equals(activity.sectionKey()))
                .findFirst()
                .orElseThrow();
    }

    private static void assertComplete(ActivityDraft activity) {
        assertThat(activity.title().value()).isNotBlank();
        assertThat(activity.schedule().value().kind())
                .as(activity.schedule().value().text())
                .isNotEqualTo(ScheduleKind.UNPARSEABLE);
        assertThat(activity.responsible()).isNotEmpty();
        assertThat(activity.expectedResult().value()).isNotBlank();
        assertThat(activity.confidence()).isGreaterThanOrEqualTo(Field.CERTAIN);
    }

    /** Numbers that count from 1 after each prefix. */
    private static List<String> numbers(Object... prefixesAndCounts) {
        return IntStream.range(0, prefixesAndCounts.length / 2)
                .boxed()
                .flatMap(i -> IntStream.rangeClosed(1, (int) prefixesAndCounts[2 * i + 1])
                        .mapToObj(n -> prefixesAndCounts[2 * i] + "" + n))
                .toList();
    }

    private static List<String> parties(ActivityDraft activity) {
        return activity.responsible().stream().map(PartyDraft::text).toList();
    }

    /** What each activity says, without its places. */
    private static List<String> contents(RoadmapDraft roadmap) {
        return roadmap.activities().stream()
                .map(activity -> Stream.of(
                                activity.number(),
                                activity.title().value(),
                                activity.schedule() == null
                                        ? ""
                                        : activity.schedule().value(),
                                parties(activity),
                                activity.expectedResult() == null
                                        ? ""
                                        : activity.expectedResult().value())
                        .toList()
                        .toString()
                        .replace("\n–", "\n-"))
                .toList();
    }

    private static List<String> leftover(Draft draft) {
        return draft.notUnderstood().stream().map(NotUnderstood::text).toList();
    }
}
