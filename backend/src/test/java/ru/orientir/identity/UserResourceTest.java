package ru.orientir.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.identity.keycloak.KeycloakUsers;
import ru.orientir.platform.problem.ProblemException;
import ru.orientir.platform.problem.ProblemType;
import ru.orientir.stack.Tokens;

/** People of the real Keycloak, beside what they hold. */
@QuarkusTest
class UserResourceTest {
    @Test
    void findsPeopleByPartsOfTheirNamesWhateverTheyHold() {
        Given.dismiss("coordinator");

        Given.as("admin")
                .get("/users?q=дымов алл")
                .then()
                .statusCode(200)
                .body("items.login", contains("coordinator"))
                .body("items[0].subject", equalTo(Tokens.subject("coordinator")))
                .body("items[0].name", equalTo("Алла Кудымова"))
                .body("items[0].email", equalTo("coordinator@orientir.example"))
                .body("items[0].enabled", equalTo(true))
                .body("items[0].memberships", empty());
    }

    @Test
    void showsWhatTheyHoldBelowTheAskersOwnOrganisations() {
        var town = Given.municipality();
        Given.member("coordinator", town);
        Given.appoint("coordinator", "analyst", Given.municipality());
        Given.dismiss("analyst");
        Given.appoint("analyst", "administrator", town);

        Given.as("analyst")
                .get("/users?q=coordinator")
                .then()
                .statusCode(200)
                .body("items[0].memberships.organisationId", contains(town.id().toString()));
    }

    @Test
    void isReadPageByPage() {
        var logins = Given.pages("/users?limit=2", "login");

        assertThat(logins)
                .contains("admin", "analyst", "coordinator", "director", "machine", "reporter")
                .doesNotHaveDuplicates()
                .isSorted();
        Given.refusedAs("admin")
                .get("/users?cursor=eyJzb3J0IjoibG9naW4iLCJrZXlzIjpbIm9uZSJdfQ")
                .then()
                .statusCode(400);
    }

    @Test
    void aLoginMadeInKeycloakIsNotHiddenByAnAnswerOfBefore() {
        var tag = Given.as("admin").get("/users").getHeader("ETag");

        Given.as("admin")
                .header("If-None-Match", tag)
                .get("/users")
                .then()
                .statusCode(200)
                .body("items.login", hasItem("admin"));
    }

    @Test
    void saysThatKeycloakIsSilent() {
        var nowhere = new KeycloakUsers("http://localhost:1/realms/orientir", "orientir-backend", "orientir");

        assertThatThrownBy(() -> nowhere.find(null, 0, 10)).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.type()).isEqualTo(ProblemType.BUSY);
            assertThat(problem.reason()).isEqualTo("users-unavailable");
        });
    }
}
