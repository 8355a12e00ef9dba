package ru.orientir.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class StackTest {
    @Test
    void demoLoginsHaveTheirFixedSubjectsAndTheBackendAsAudience() {
        URI realm = TestServers.running().realm();
        for (String login : List.of("coordinator", "reporter", "director", "analyst", "admin", "machine")) {
            JsonNode claims = DemoToken.claims(DemoToken.of(login, realm));
            assertThat(claims.get("sub").asText()).isEqualTo(Tokens.subject(login));
            assertThat(claims.get("iss").asText()).isEqualTo(realm.toString());
            assertThat(claims.get("aud").toString()).contains("\"orientir\"");
            assertThat(claims.get("preferred_username").asText()).isEqualTo(login);
            assertThat(claims.at("/realm_access/roles").toString().contains("administrator"))
                    .isEqualTo(login.equals("admin"));
        }
    }

    @Test
    void databaseIsTheOneOfProductionAndKnowsRussian() throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(TestServers.running().freshDatabase(), Postgres.USER, "");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select version(), upper('ёлка'), to_tsvector('russian', 'мероприятия')::text")) {
            row.next();
            assertThat(row.getString(1)).startsWith("PostgreSQL 18.6");
            assertThat(row.getString(2)).isEqualTo("ЁЛКА");
            assertThat(row.getString(3)).isEqualTo("'мероприят':1");
        }
    }
}
