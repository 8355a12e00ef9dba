package ru.orientir;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/**
 * Whoever holds a connection of the pool and waits for a second one can wait for somebody who does the same: as many callers at once as the
 * pool is large then stand still until they are refused. So no operation may want two.
 */
@QuarkusTest
class OneConnectionTest {
    @Inject
    AgroalDataSource pool;

    @Test
    void noReadWantsTwoConnections() throws SQLException {
        var world = GivenWorld.create();
        Given.member("coordinator", world.municipality());
        var taken = new ArrayList<Connection>();
        try {
            int spare = pool.getConfiguration().connectionPoolConfiguration().maxSize() - 1;
            while (taken.size() < spare) {
                taken.add(pool.getConnection());
            }
            assertThat(ContractCall.all().stream()
                            .filter(call -> call.isRead()
                                    && call.send("coordinator", world).statusCode() == 503))
                    .as("refused, for it waited for a second connection")
                    .isEmpty();
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
    }
}
