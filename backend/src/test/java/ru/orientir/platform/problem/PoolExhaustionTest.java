package ru.orientir.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static ru.orientir.platform.ScarceServer.CONNECTIONS;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.orientir.Given;
import ru.orientir.platform.ScarceServer;

@QuarkusTest
@TestProfile(ScarceServer.class)
class PoolExhaustionTest {
    @Inject
    DataSource database;

    @Inject
    EntityManager entities;

    private final List<Connection> taken = new ArrayList<>();

    @BeforeEach
    void takeAllConnections() throws SQLException {
        // The contract is read and the token verified before nothing is left.
        Given.refusedAs("coordinator").get("/me").then().statusCode(200);
        for (int i = 0; i < CONNECTIONS; i++) {
            taken.add(database.getConnection());
        }
    }

    @AfterEach
    void giveThemBack() throws SQLException {
        for (var connection : taken) {
            connection.close();
        }
        taken.clear();
    }

    @Test
    void requestThatGetsNoConnectionInTimeIsToldToComeBack() throws SQLException {
        Given.refusedAs("coordinator")
                .get("/me")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("5"))
                .body("type", endsWith("/busy"));

        giveThemBack();
        Given.refusedAs("coordinator").get("/me").then().statusCode(200);
    }

    @Test
    void isSeenThroughWhatHibernateMakesOfIt() {
        var failure =
                catchThrowable(() -> entities.createNativeQuery("select 1").getSingleResult());

        assertThat(failure).isNotInstanceOf(SQLException.class);
        assertThat(PoolExhaustion.isBehind(failure)).isTrue();
    }

    @Test
    void anyOtherFailureOfTheDatabaseIsNotThis() {
        assertThat(PoolExhaustion.isBehind(new IllegalStateException(new SQLException("Connection refused"))))
                .isFalse();
    }
}
