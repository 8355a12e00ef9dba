package ru.orientir.figures.name;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.orientir.figures.database.Database;
import ru.orientir.figures.database.Sql;
import ru.orientir.indicator.definition.RollUp;
import ru.orientir.indicator.period.ReportingPeriod;
import ru.orientir.platform.RunsSql;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.access.Access;
import ru.orientir.platform.access.Reach;
import ru.orientir.platform.clock.ClockCache;
import ru.orientir.platform.problem.ProblemException;

/** The numbers under which values are stored, for the codes they are asked by. */
@ApplicationScoped
public class Names {
    /** The indicators that names stand for, by code or id, from the table on; the names are its parameter. */
    public static final String NAMED =
            """
            from unnest(?::text[]) asked (name)
            join indicator on (indicator.code = asked.name or indicator.id::text = asked.name) and indicator.deleted_at is null
            """;

    /** That such an indicator is in sight; where the caller holds anything is its parameter. */
    public static final String VISIBLE =
            "where indicator.owner_id in (select visible.id from visible_organisations(?) visible)";

    private static final String LINES = "select asked.name, line.id, version.roll_up " + NAMED
            + """
              join indicator_line line on line.indicator_id = indicator.id
              join lateral (select roll_up from indicator_version version where version.line_id = line.id
                            order by version.id desc limit 1) version on true
              """
            + VISIBLE + " order by line.id";

    /** Lines that are not added up, where all are asked for. */
    private static final String UNUSUAL =
            "select '', line_id, max(roll_up) from indicator_version where roll_up <> 'SUM' group by line_id";

    @Inject
    Access access;

    @Inject
    Database database;

    private record Question(List<String> names, Reach reach) {}

    private record Named(String name, Line line) {}

    private final ClockCache<Question, List<Line>> lines = new ClockCache<>();
    private final ClockCache<String, Optional<Integer>> periods = new ClockCache<>();

    /**
     * The lines of indicators by code or id; several, where the formula was changed or several municipalities use the code.
     *
     * @throws ProblemException 400 when a name stands for none in sight
     */
    public List<Line> lines(List<String> names) {
        return lines.get(access.moment(), new Question(List.copyOf(names), access.sight()), this::find);
    }

    /** All lines whose figures are not simply added up. */
    @Unscoped("which lines are not added up is told to nobody")
    public List<Line> unusual() {
        return lines.get(
                access.moment(),
                new Question(List.of(), Reach.nowhere()),
                question -> ask(Sql.of(UNUSUAL)).stream().map(Named::line).toList());
    }

    private List<Line> find(Question question) {
        var found = ask(Sql.of(LINES, question.names(), question.reach().parameter()));
        if (!found.stream().map(Named::name).toList().containsAll(question.names())) {
            throw ProblemException.invalidParameter("indicator", "There is no such indicator.", List.of());
        }
        return found.stream().map(Named::line).toList();
    }

    /** The ids of periods somebody has written of; 400 for what is no period. */
    public List<Integer> periods(List<String> codes) {
        return codes.stream().flatMap(code -> period(code).stream()).toList();
    }

    /** The ids of those periods somebody has written of, by code. */
    public Map<String, Integer> periodIds(Collection<ReportingPeriod> asked) {
        var ids = new HashMap<String, Integer>();
        asked.forEach(period -> period(period.code()).ifPresent(id -> ids.put(period.code(), id)));
        return ids;
    }

    @Unscoped("periods are everybody's")
    private Optional<Integer> period(String code) {
        ReportingPeriod.parse(code);
        return periods.get(
                access.moment(),
                code,
                asked ->
                        database
                                .list(Sql.of("select id from period where code = ?", asked), row -> row.getInt(1))
                                .stream()
                                .findFirst());
    }

    @RunsSql
    private List<Named> ask(Sql sql) {
        return database.list(
                sql, row -> new Named(row.getString(1), new Line(row.getInt(2), RollUp.valueOf(row.getString(3)))));
    }
}
