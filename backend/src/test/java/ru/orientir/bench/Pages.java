package ru.orientir.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.StreamSupport;

/** A filtered page of 100 activities over the API, and the same rows as JSON made by PostgreSQL alone, in turn. */
final class Pages {
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 300;

    private final Api api;
    private final Connection database;

    Pages(Api api, Connection database) {
        this.api = api;
        this.database = database;
    }

    /**
     * A page as it is asked for.
     *
     * @param query of the API
     * @param where the same condition in SQL, with one parameter
     */
    record Filter(String name, String query, String where, String parameter) {}

    record Measured(Filter filter, int rows, Timing overApi, Timing overDatabase) {
        double ratio() {
            return overApi.median() / overDatabase.median();
        }
    }

    static List<Filter> filters(String roadmap) {
        return List.of(
                new Filter("one roadmap", "roadmapId=" + roadmap, "roadmap_id = ?::uuid", roadmap),
                new Filter("one status", "status=in_progress", "status = ?", "IN_PROGRESS"),
                new Filter("a word", "q=" + Api.encoded("диагностика"), "search @@ search_query(?)", "диагностика"),
                new Filter(
                        "March 2027",
                        "from=2027-03-01&to=2027-03-31",
                        "days && ?::datemultirange",
                        "{[2027-03-01,2027-03-31]}"));
    }

    Measured measure(Filter filter) throws SQLException {
        String path = "/activities?limit=100&sort=position&" + filter.query();
        try (PreparedStatement page = database.prepareStatement(
                """
                select json_agg(page) from (
                    select id, version, roadmap_id, section_id, number, title, level, schedule, responsible,
                           expected_result, report_form, status, indicator_note, position
                    from activity where deleted_at is null and %s order by position, id limit 100) page
                """
                        .formatted(filter.where()))) {
            page.setString(1, filter.parameter());
            List<String> overApi = ids(api.get(path).get("items"));
            List<String> overDatabase = ids(parse(only(page)));
            if (!overApi.equals(overDatabase)) {
                throw new IllegalStateException(
                        "Not the same rows (" + filter.name() + "): " + overApi + " and " + overDatabase);
            }
            Timing[] timings = Timing.inTurn(WARM_UP, ROUNDS, () -> api.body(path), () -> only(page));
            return new Measured(filter, overApi.size(), timings[0], timings[1]);
        }
    }

    private static String only(PreparedStatement statement) {
        try (ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parse(String json) {
        try {
            return new ObjectMapper().readTree(json == null ? "[]" : json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> ids(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.get("id").asText())
                .toList();
    }
}
