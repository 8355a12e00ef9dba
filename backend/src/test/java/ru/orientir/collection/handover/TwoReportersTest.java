package ru.orientir.collection.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.GivenCampaign;
import ru.orientir.GivenCampaign.Report;
import ru.orientir.GivenIndicator;
import ru.orientir.collection.Observed;

/** Several people at one submission at once: nothing is lost, and every race has one outcome. */
@QuarkusTest
class TwoReportersTest {
    private static final int CELLS = 8;

    @Inject
    Observed observed;

    @Test
    void answersBothSidesOfAConflict() {
        var report = GivenCampaign.open(1).of(0);
        report.patch("admin", List.of(report.cell(0, 0, 10, 20)));
        report.patch("admin", List.of(report.cell(0, 0, 15, 20)))
                .body("saved", empty())
                .body("conflicts.yours.numerator", contains("15"))
                .body("conflicts.theirs.numerator", contains("10"))
                .body("conflicts.theirs.revision", contains(1));
        report.patch("admin", List.of(report.cell(0, 0, 10, 20)))
                .body("conflicts", empty())
                .body("saved.revision", contains(1));
        report.patch("admin", List.of(report.cell(0, 1, 15, 20))).body("saved.revision", contains(2));
    }

    @Test
    void keepsWhatEverybodyTypesAtOnce() throws Exception {
        var report = ofManyCells();
        var answers = together(IntStream.range(0, CELLS)
                .<Callable<Integer>>mapToObj(i -> () -> Given.as("admin")
                        .body(List.of(report.cell(i, 0, i, 20)))
                        .patch("/submissions/{id}/cells", report.id())
                        .statusCode())
                .toList());
        assertThat(answers).containsOnly(200);
        assertThat(report.form().extract().<List<String>>path("rows.cells.flatten().numerator"))
                .containsExactlyElementsOf(
                        IntStream.range(0, CELLS).mapToObj(String::valueOf).toList());
        assertThat(report.form().extract().<Integer>path("submission.filled")).isEqualTo(CELLS);
    }

    @RepeatedTest(3)
    void handsInOrSendsBackButNeverBoth() throws Exception {
        var report = GivenCampaign.open(1).of(0).handedIn(1, 2);
        var tag = report.ifMatch();
        var answers = together(List.of(
                () -> step(report, tag, "accept", null),
                () -> step(
                        report,
                        tag,
                        "return",
                        Map.of(
                                "reason",
                                "Проверьте",
                                "cells",
                                List.of(Map.of(
                                        "indicatorId",
                                        report.indicators().getFirst().id(),
                                        "slice",
                                        ""))))));
        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        assertThat(report.status()).isEqualTo(answers.getFirst() == 200 ? "accepted" : "returned");
    }

    @RepeatedTest(3)
    void handsInWhatStandsThereWhenSomebodyTypesAtTheSameMoment() throws Exception {
        var report = GivenCampaign.open(1).of(0).type(1, 20).step("approve");
        var tag = report.ifMatch();
        var answers = together(List.of(() -> step(report, tag, "submit", null), () -> Given.refusedAs("admin")
                .body(List.of(report.cell(0, 1, 2, 20)))
                .patch("/submissions/{id}/cells", report.id())
                .statusCode()));
        if (answers.getFirst() == 200) {
            assertThat(answers.getLast()).isEqualTo(409);
            assertThat(observed.by(report)).containsExactly("REPORTED 1/20 FORM");
        } else {
            assertThat(answers).containsExactly(412, 200);
            assertThat(report.status()).isEqualTo("draft");
            assertThat(observed.by(report)).isEmpty();
        }
    }

    private static Report ofManyCells() {
        var town = Given.municipality();
        var indicators = IntStream.range(0, CELLS)
                .mapToObj(i -> GivenIndicator.with(town, Map.of("name", "Доля " + i)))
                .toList();
        return GivenCampaign.open(town, GivenCampaign.schools(town, 1), indicators)
                .of(0);
    }

    private static int step(Report report, String tag, String step, Object body) {
        var request = Given.refusedAs("admin").header("If-Match", tag);
        if (body != null) {
            request.body(body);
        }
        return request.post("/submissions/{id}/{step}", report.id(), step).statusCode();
    }

    private static List<Integer> together(List<Callable<Integer>> calls) throws Exception {
        var start = new CyclicBarrier(calls.size());
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            var running = calls.stream()
                    .map(call -> threads.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            var answers = new ArrayList<Integer>();
            for (var each : running) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}
