package ru.orientir;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Walks the contract as somebody with two memberships, every role in a municipality beside every other role in its region: what the pair
 * may do is what the one or the other alone may, object by object, and never more. A right held here opens no place held by another.
 *
 * <p>Affordable, because there is one small world for all: two municipalities of one region. Each role alone is asked once, in
 * either place; then a pair costs one request an operation and municipality. Of what every role may read one pair is enough.
 * What changes is only tried where it must be refused, so the world stays as it is.
 */
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
class AccessPairTest {
    private static final List<String> ROLES =
            List.of("administrator", "coordinator", "reporter", "director", "analyst", "machine");

    /** Whose token is used; roles come by membership. */
    private static final String LOGIN = "reporter";

    private final Map<String, Set<String>> held = new HashMap<>();
    private List<ContractCall> calls;
    private Given.Made region;
    private GivenWorld here;
    private GivenWorld there;

    /** Once for all: not before all, when Quarkus hasn't told REST Assured its port yet. */
    @BeforeEach
    void createWorlds() {
        if (calls != null) {
            return;
        }
        calls = ContractCall.all().stream().filter(call -> !call.isPlaceless()).toList();
        region = Given.region();
        here = GivenWorld.in(Given.municipalityOf(region));
        there = GivenWorld.in(Given.municipalityOf(region));
        for (var role : ROLES) {
            appoint(Map.of(role, region));
            held.put(role, permissions());
        }
    }

    @Test
    void aReporterOfASchoolReadsNoFormsOfTheRegionAsItsAnalyst() {
        var own = GivenCampaign.schools(here.municipality(), 1).getFirst();
        var campaign = GivenCampaign.open(
                here.municipality(), List.of(own), List.of(GivenIndicator.share(here.municipality())));
        appoint(Map.of("reporter", own, "analyst", region));

        List<String> read = Given.as(LOGIN)
                .get("/submissions")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        assertThat(read).containsExactly(campaign.of(own).id().toString());
        for (var path : List.of("/submissions/{id}", "/submissions/{id}/form", "/submissions/{id}/form.xlsx")) {
            Given.refusedAs(LOGIN)
                    .get(path, there.byCollection().get("submissions"))
                    .then()
                    .statusCode(404);
        }
        Given.refusedAs(LOGIN)
                .get("/evidence/{id}", there.byCollection().get("evidence"))
                .then()
                .statusCode(404);
        Given.as(LOGIN)
                .get("/campaigns/{id}", there.byCollection().get("campaigns"))
                .then()
                .statusCode(200);
    }

    @Test
    void aCoordinatorOfASchoolConfirmsNoImportOfTheMunicipality() {
        var school = GivenCampaign.schools(here.municipality(), 1).getFirst();
        appoint(Map.of("coordinator", school, "reporter", here.municipality()));

        Given.as(LOGIN).get("/imports").then().statusCode(200).body("items", empty());
        Given.refusedAs(LOGIN)
                .get("/imports/{id}", here.byCollection().get("imports"))
                .then()
                .statusCode(404);
    }

    @Test
    void twoMembershipsReadWhatEitherReads() {
        var contested = reads(call -> ROLES.stream().anyMatch(role -> !holds(role, call)));
        var local = new HashMap<String, Map<Asked, ContractAnswer>>();
        var regional = new HashMap<String, Map<Asked, ContractAnswer>>();
        for (var role : ROLES) {
            local.put(role, ask(contested, Map.of(role, here.municipality())));
            regional.put(role, ask(contested, Map.of(role, region)));
        }
        for (var role : ROLES) {
            for (var other : others(role)) {
                requireUnion(
                        role + " here, " + other + " of the region",
                        ask(contested, Map.of(role, here.municipality(), other, region)),
                        local.get(role),
                        regional.get(other));
            }
        }
    }

    @Test
    void whatEveryRoleMayReadIsReadInBothPlaces() {
        var shared = reads(call -> ROLES.stream().allMatch(role -> holds(role, call)));
        requireUnion(
                "reporter here, analyst of the region",
                ask(shared, Map.of("reporter", here.municipality(), "analyst", region)),
                ask(shared, Map.of("reporter", here.municipality())),
                ask(shared, Map.of("analyst", region)));
    }

    @Test
    void aRightHeldHereChangesNothingThere() {
        for (var role : ROLES) {
            for (var other : others(role)) {
                appoint(Map.of(role, here.municipality(), other, region));
                var before = clock();
                for (var call : calls) {
                    if (!call.isRead() && holds(role, call) && !holds(other, call)) {
                        requireRefused(
                                call, "%s elsewhere, as %s of a municipality and %s of its region", call, role, other);
                    }
                }
                assertThat(clock())
                        .as("%s and %s changed something", role, other)
                        .isEqualTo(before);
            }
        }
    }

    /** With 403 only for what may be read: of anything else it isn't said that it is there. */
    private void requireRefused(ContractCall call, String what, Object... of) {
        int refusal = call.send(LOGIN, there).statusCode();
        assertThat(refusal).as(what, of).isIn(call.refusals());
        if (refusal == 403 && call.path().contains("{id}")) {
            calls.stream()
                    .filter(read -> read.isRead() && read.path().equals(call.thing()))
                    .forEach(read -> assertThat(read.send(LOGIN, there).statusCode())
                            .as(what.formatted(of) + " is refused as if it were there: " + read)
                            .isEqualTo(200));
        }
    }

    private static List<String> others(String role) {
        return ROLES.stream().filter(other -> !other.equals(role)).toList();
    }

    private static void appoint(Map<String, Given.Made> memberships) {
        Given.dismiss(LOGIN);
        memberships.forEach((role, place) -> Given.appoint(LOGIN, role, place));
    }

    private boolean holds(String role, ContractCall call) {
        return held.get(role).contains(call.permission());
    }

    private static Set<String> permissions() {
        List<String> held =
                Given.as(LOGIN).get("/me").then().statusCode(200).extract().path("permissions");
        return Set.copyOf(held);
    }

    private static String clock() {
        return Given.as("admin").get("/organisations?limit=1").getHeader("ETag");
    }

    private record Asked(ContractCall call, GivenWorld world) {
        @Override
        public String toString() {
            return call.toString();
        }
    }

    private List<Asked> reads(Predicate<ContractCall> which) {
        return calls.stream()
                .filter(call -> call.isRead() && which.test(call))
                .flatMap(call -> (call.pointsSomewhere() ? Stream.of(here, there) : Stream.of(here))
                        .map(world -> new Asked(call, world)))
                .toList();
    }

    /** What somebody with these memberships is told. */
    private Map<Asked, ContractAnswer> ask(List<Asked> questions, Map<String, Given.Made> memberships) {
        appoint(memberships);
        var answers = new HashMap<Asked, ContractAnswer>();
        questions.forEach(
                asked -> answers.put(asked, ContractAnswer.of(asked.call().send(LOGIN, asked.world()), ids())));
        return answers;
    }

    private static void requireUnion(
            String who,
            Map<Asked, ContractAnswer> both,
            Map<Asked, ContractAnswer> one,
            Map<Asked, ContractAnswer> other) {
        both.forEach((asked, answer) -> assertThat(answer)
                .as("%s as %s", asked, who)
                .satisfies(told -> told.requireUnion(one.get(asked), other.get(asked))));
    }

    private Set<String> ids() {
        return Stream.of(here, there)
                .flatMap(world -> world.ids().stream())
                .map(String::valueOf)
                .collect(toSet());
    }
}
