package ru.orientir.figures.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.IndicatorRepository;
import ru.orientir.indicator.IndicatorVersionRef;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.indicator.definition.IndicatorType;
import ru.orientir.indicator.period.Periods;
import ru.orientir.indicator.period.ReportingPeriod;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.access.Reach;

/** What the definitions say of each indicator, period and slice a file names, told to the database row by row of a small table. */
@ApplicationScoped
class BulkCells {
    @Inject
    Access access;

    @Inject
    IndicatorRepository indicators;

    @Inject
    Periods periods;

    private record Name(String indicator, String period, String slice) {}

    private record Owned(UUID owner, IndicatorVersionRef version) {}

    /** Fills {@code load_cell} from {@code load_text}. */
    void tell(Connection connection) throws SQLException {
        tell(connection, access.sight());
    }

    private void tell(Connection connection, Reach sight) throws SQLException {
        var names = names(connection);
        var known = known(connection, names, sight);
        var read = new HashMap<String, Optional<ReportingPeriod>>();
        try (var insert = connection.prepareStatement(BulkSql.CELL)) {
            for (var name : names) {
                var period = name.period() == null
                        ? Optional.<ReportingPeriod>empty()
                        : read.computeIfAbsent(name.period(), ReportingPeriod::read);
                var owned = known.getOrDefault(name.indicator(), List.of());
                if (owned.isEmpty() || period.isEmpty()) {
                    refuse(insert, name, owned.isEmpty() ? "indicator:unknown_indicator" : "period:unknown_period");
                }
                for (var candidate : period.isEmpty() ? List.<Owned>of() : owned) {
                    allow(insert, name, candidate, period.get());
                }
            }
            insert.executeBatch();
        }
    }

    @Unscoped("what was sent")
    private static List<Name> names(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(BulkSql.ASKED);
                var rows = statement.executeQuery()) {
            var names = new ArrayList<Name>();
            while (rows.next()) {
                names.add(new Name(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
            return names;
        }
    }

    private Map<String, List<Owned>> known(Connection connection, List<Name> names, Reach sight) throws SQLException {
        var asked = names.stream().map(Name::indicator).distinct().toArray();
        try (var statement = connection.prepareStatement(BulkSql.INDICATORS)) {
            statement.setArray(1, connection.createArrayOf("text", asked));
            statement.setString(2, sight.parameter());
            var known = new HashMap<String, List<Owned>>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    known.computeIfAbsent(rows.getString(1), name -> new ArrayList<>())
                            .add(new Owned(rows.getObject(2, UUID.class), indicators.version(rows.getInt(3))));
                }
            }
            return known;
        }
    }

    private static void refuse(PreparedStatement insert, Name name, String fault) throws SQLException {
        name(insert, name);
        for (int column = 4; column <= 15; column++) {
            insert.setObject(column, null);
        }
        insert.setString(16, fault);
        insert.addBatch();
    }

    private void allow(PreparedStatement insert, Name name, Owned owned, ReportingPeriod period) throws SQLException {
        var version = owned.version();
        var definition = version.definition();
        name(insert, name);
        insert.setObject(4, owned.owner());
        insert.setInt(5, version.id());
        insert.setInt(6, version.lineId());
        insert.setInt(7, periods.id(period));
        insert.setObject(8, period.start());
        insert.setObject(9, period.end());
        var kinds = definition.reportedBy().stream().map(Enum::name).toArray();
        insert.setArray(10, insert.getConnection().createArrayOf("text", kinds));
        insert.setString(
                11,
                definition.registryKind() == null
                        ? null
                        : definition.registryKind().name());
        insert.setBoolean(12, definition.hasDenominator());
        insert.setBoolean(13, countsWholes(definition));
        insert.setBoolean(14, definition.type() != IndicatorType.SCORE);
        insert.setBoolean(15, definition.type() != IndicatorType.PERCENTAGE || definition.mayExceedWhole());
        insert.setString(16, fault(definition, name, period));
        insert.addBatch();
    }

    private static void name(PreparedStatement insert, Name name) throws SQLException {
        insert.setString(1, name.indicator());
        insert.setString(2, name.period());
        insert.setString(3, name.slice());
    }

    private static @Nullable String fault(Definition definition, Name name, ReportingPeriod period) {
        if (!definition.periodKinds().contains(period.kind())) {
            return "period:not_measured_by";
        }
        return definition.hasSlice(name.slice()) ? null : "slice:unknown_slice";
    }

    /** Persons and things are whole; what is summed up or scored need not be. */
    private static boolean countsWholes(Definition definition) {
        return definition.type() == IndicatorType.PERCENTAGE
                || (definition.type() == IndicatorType.COUNT && definition.decimals() == 0);
    }
}
