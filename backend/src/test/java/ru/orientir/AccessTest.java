package ru.orientir;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Walks the whole contract as every role, in a foreign municipality and in the own one: nothing leaks, nothing changes
 * without the permission the contract names. A new operation is walked without anybody adding it here.
 */
@QuarkusTest
class AccessTest {
    private static final List<String> ROLES = List.of("coordinator", "reporter", "director", "analyst", "machine");

    private List<ContractCall> calls;

    @BeforeEach
    void readContract() {
        calls = ContractCall.all();
    }

    @Test
    void nothingOfAForeignMunicipalityLeaksOrChanges() {
        var foreign = GivenWorld.create();
        var mine = Given.municipality();
        for (String role : ROLES) {
            Given.member(role, mine);
            var before = clock();
            for (var call : calls) {
                var answer = call.send(role, foreign);
                assertThat(answer.statusCode())
                        .as("%s as %s in a foreign municipality", call, role)
                        .isIn(call.refusals());
                assertThat(foreign.ids()).as("%s as %s leaks", call, role).noneMatch(id -> leaks(answer, id));
            }
            assertThat(clock()).as("%s changed something foreign", role).isEqualTo(before);
        }
    }

    @Test
    void withoutThePermissionNothingIsAllowedAtHomeEither() {
        var world = GivenWorld.create();
        for (String role : ROLES) {
            Given.member(role, world.municipality());
            List<String> held =
                    Given.as(role).get("/me").then().statusCode(200).extract().path("permissions");
            var before = clock();
            for (var call : calls) {
                if (!call.isPlaceless() && held.stream().noneMatch(call.permission()::contains)) {
                    assertThat(call.send(role, world).statusCode())
                            .as("%s as %s", call, role)
                            .isEqualTo(403);
                }
            }
            assertThat(clock())
                    .as("%s changed something without permission", role)
                    .isEqualTo(before);
        }
    }

    @Test
    void whoMayReadReadsAtHome() {
        var world = GivenWorld.create();
        Given.member("reporter", world.municipality());
        for (var call : calls) {
            if (call.isRead()
                    && call.permission().endsWith(":read")
                    && call.path().contains("{id}")) {
                assertThat(call.send("reporter", world).statusCode())
                        .as(call.toString())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void strangersAreAskedToSignIn() {
        var world = GivenWorld.create();
        for (var call : calls) {
            if (!call.permission().equals("public")) {
                assertThat(call.send(null, world).statusCode())
                        .as(call.toString())
                        .isEqualTo(401);
            }
        }
    }

    private static boolean leaks(Response answer, UUID id) {
        // A problem repeats the path it was asked for; that is not news to the caller.
        return answer.statusCode() < 300 && answer.asString().contains(id.toString());
    }

    /** The number of the newest change set, as the tag of any list tells it. */
    private static String clock() {
        return Given.as("admin").get("/organisations?limit=1").getHeader("ETag");
    }
}
