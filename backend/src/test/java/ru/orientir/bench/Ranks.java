package ru.orientir.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The ranking of everybody by some indicators over the API, and the same question answered by PostgreSQL alone with window functions. */
final class Ranks {
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 15;

    private final Api api;
    private final Connection database;
    private final String period;

    /** @param period code of one in which every organisation has reported shares */
    Ranks(Api api, Connection database, String period) {
        this.api = api;
        this.database = database;
        this.period = period;
    }

    record Measured(int criteria, int ranked, Timing overApi, Timing overDatabase) {
        double ratio() {
            return overApi.median() / overDatabase.median();
        }
    }

    private record Line(String indicator, int line) {}

    /** The weights change with every round: what is asked again would be answered from memory. */
    Measured measure(int criteria) throws SQLException {
        var lines = lines(criteria);
        int[] round = new int[2];
        var page = api.get(path(lines, 0));
        var overApi = StreamSupport.stream(page.get("items").spliterator(), false)
                .map(item -> item.get("place").asText() + " "
                        + item.get("organisationId").asText())
                .toList();
        var overDatabase = places(lines, 0);
        if (!overApi.equals(overDatabase)) {
            throw new IllegalStateException("Not the same ranking: " + overApi + " and " + overDatabase);
        }
        Timing[] timings = Timing.inTurn(
                WARM_UP, ROUNDS, () -> api.body(path(lines, ++round[0])), () -> places(lines, ++round[1]));
        return new Measured(criteria, page.get("total").asInt(), timings[0], timings[1]);
    }

    private String path(List<Line> lines, int round) {
        return "/rankings?limit=50&notReported=exclude&period=" + period
                + lines.stream()
                        .map(line -> "&criterion=" + line.indicator() + ":" + weight(line, round) + ":increase")
                        .collect(Collectors.joining());
    }

    private static int weight(Line line, int round) {
        return 1000 + line.line() + round;
    }

    /** The first page as PostgreSQL alone gives it: place and id. */
    private List<String> places(List<Line> lines, int round) {
        var weights = lines.stream()
                .map(line -> "(%d, %d)".formatted(line.line(), weight(line, round)))
                .collect(Collectors.joining(", "));
        var found = new ArrayList<String>();
        try (var statement = database.createStatement();
                ResultSet rows = statement.executeQuery(
                        """
                        with weight (line_id, weight) as (values %s),
                        value as (
                            select o.organisation_id, o.line_id, weight.weight, round(o.numerator * 100 / o.denominator, 1) as value
                            from observation o join weight using (line_id) join period on period.id = o.period_id
                            where o.superseded_by is null and period.code = '%s' and o.slice = '' and o.status = 'REPORTED'),
                        scale as (select line_id, min(value) as least, max(value) as most from value group by line_id),
                        score as (
                            select organisation_id,
                                   round(sum(weight * round((value - least) / (most - least), 6)) / sum(weight), 6) as score
                            from value join scale using (line_id) group by organisation_id having count(*) = %d)
                        select rank() over (order by score desc) as place, organisation.id
                        from score join organisation on organisation.id = score.organisation_id
                        order by place, organisation.name, organisation.id limit 50
                        """
                                .formatted(weights, period, lines.size()))) {
            while (rows.next()) {
                found.add(rows.getString(1) + " " + rows.getString(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private List<Line> lines(int count) throws SQLException {
        try (var statement = database.prepareStatement(
                """
                select indicator.id, line.id from indicator_line line join indicator on indicator.id = line.indicator_id
                where line.id in (select line_id from observation join period on period.id = period_id
                                  where period.code = ? and slice = '' and superseded_by is null
                                  group by line_id order by count(*) desc, line_id limit ?)
                order by line.id
                """)) {
            statement.setString(1, period);
            statement.setInt(2, count);
            var found = new ArrayList<Line>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Line(rows.getString(1), rows.getInt(2)));
                }
            }
            return found;
        }
    }
}
