package ru.orientir.platform.outbox;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import ru.orientir.platform.history.Committed;

/** A departure that writes down in the database what it is told, in the transaction of the outbox; it fails when it is asked to. */
final class Ledger implements Departure {
    /** What happens once it has written, before the cursor moves. */
    interface Mishap {
        void happen(List<Committed> changes) throws SQLException;
    }

    private final DataSource database;
    private final String table = "ledger_" + UUID.randomUUID().toString().replace('-', '_');
    private Mishap mishap = changes -> {};

    private Ledger(DataSource database) {
        this.database = database;
    }

    static Ledger open(DataSource database, Cursors cursors) throws SQLException {
        var ledger = new Ledger(database);
        ledger.execute(
                "create table %s (line bigint generated always as identity, number bigint, entity text, entity_id uuid)"
                        .formatted(ledger.table));
        cursors.open(ledger.name());
        return ledger;
    }

    @Override
    public String name() {
        return table;
    }

    void suffers(Mishap next) {
        mishap = next;
    }

    /** Asked again at once, whatever it has refused. */
    void isDue() throws SQLException {
        execute("update outbox_cursor set due_at = clock_timestamp() where name = '%s'".formatted(table));
    }

    @Override
    public void deliver(List<Committed> changes) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into %s (number, entity, entity_id) values (?, ?, ?)".formatted(table))) {
            for (var change : changes) {
                insert.setLong(1, change.number());
                insert.setString(2, change.entity());
                insert.setObject(3, change.entityId());
                insert.addBatch();
            }
            insert.executeBatch();
            mishap.happen(changes);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The change sets it was told of, in the order of telling, each as often as it was told. */
    List<Long> numbers() throws SQLException {
        return ask("select number from (select number, min(line) as line from %s group by number) told order by line");
    }

    long lines() throws SQLException {
        return ask("select count(*) from %s").getFirst();
    }

    long distinctLines() throws SQLException {
        return ask("select count(distinct (number, entity, entity_id)) from %s").getFirst();
    }

    long refusals() throws SQLException {
        return ask("select attempts from outbox_cursor where name = '%s'").getFirst();
    }

    private List<Long> ask(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql.formatted(table))) {
            var found = new ArrayList<Long>();
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
            return found;
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
