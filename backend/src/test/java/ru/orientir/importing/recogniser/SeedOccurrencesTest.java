package ru.orientir.importing.recogniser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.orientir.importing.draft.roadmap.ActivityDraft;
import ru.orientir.importing.draft.roadmap.RoadmapDraft;
import ru.orientir.importing.reader.text.PlainTextReader;
import ru.orientir.language.schedule.Occurrence;
import ru.orientir.language.schedule.Occurrences;
import ru.orientir.language.schedule.PlanContext;

/** When the activities of the five real documents take place. */
class SeedOccurrencesTest {

    @BeforeAll
    static void seeds() {
        SharedSeeds.require();
    }

    @ParameterizedTest
    @CsvSource({"000,31", "001,33", "002,16", "003,57", "004,21"})
    void noActivityIsLostInTheYearsOfItsRoadmap(String seed, int activities) {
        var roadmap = roadmap(seed);
        var plan = plan(roadmap);
        assertThat(roadmap.activities()).hasSize(activities).allSatisfy(activity -> assertThat(
                        within(activity, plan, plan.span().start(), plan.span().end()))
                .isNotEmpty());
    }

    @Test
    void everyFormOfWorkIsFoundInAYearInTheMiddleOfTheProject() {
        var roadmap = roadmap("000");
        assertThat(roadmap.activities()).allSatisfy(form -> assertThat(
                        within(form, plan(roadmap), LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)))
                .isNotEmpty());
    }

    @Test
    void theCouncilMeetsOnceInAQuarterAndTwentyTimesInFiveYears() {
        var roadmap = roadmap("004");
        var council = roadmap.activities().get(1);
        assertThat(council.schedule().value().text()).isEqualTo("ежегодно 1 раз в квартал");

        assertThat(within(council, plan(roadmap), LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31)))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.due()).isEqualTo("2026-12-31"))
                .satisfies(meeting -> assertThat(meeting.approximate()).isTrue());
        assertThat(within(council, plan(roadmap), LocalDate.of(2023, 1, 1), LocalDate.of(2027, 12, 31)))
                .hasSize(20);
    }

    private static List<Occurrence> within(ActivityDraft activity, PlanContext plan, LocalDate from, LocalDate to) {
        var schedule = activity.schedule() == null ? null : activity.schedule().value();
        return Occurrences.within(schedule, plan, from, to);
    }

    private static PlanContext plan(RoadmapDraft roadmap) {
        return PlanContext.of(roadmap.startYear(), roadmap.endYear(), roadmap.planYear());
    }

    private static RoadmapDraft roadmap(String seed) {
        return Drafts.only(Recogniser.recognise(PlainTextReader.read(SharedSeeds.text(seed)), 2024));
    }
}
