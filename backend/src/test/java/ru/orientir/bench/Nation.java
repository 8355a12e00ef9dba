package ru.orientir.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** A country to measure with: 40,000 schools in 2,000 municipalities of 80 regions, with five years of values of twenty indicators. */
final class Nation {
    /** The newest of its five years. */
    static final String PERIOD = "RY2025";

    private static final int INDICATORS = 20;

    private Nation() {}

    /** Builds it once; answers how many values there are then. */
    static long load(Api administrator, Connection database) throws SQLException {
        String country = administrator
                .post("/organisations", Map.of("kind", "region", "names", List.of(Map.of("name", "Страна"))))
                .get("id")
                .asText();
        for (int i = 1; i <= INDICATORS; i++) {
            administrator.post("/indicators", Map.of("organisationId", country, "definition", definition(i)));
        }
        try (var statement = database.createStatement()) {
            for (String step : organisations(country)) {
                statement.execute(step);
            }
            statement.execute(
                    """
                    insert into period (code, kind, start_day, end_day)
                    select 'RY' || year, 'REPORTING_YEAR', make_date(year, 9, 1), make_date(year + 1, 8, 31)
                    from generate_series(2021, 2025) year on conflict do nothing
                    """);
            // The values are checked by nobody here: what they are checked by is measured elsewhere.
            statement.execute("set session_replication_role = replica");
            statement.execute(values(country));
            statement.execute("reset session_replication_role");
            statement.execute("vacuum analyze");
            ResultSet counted = statement.executeQuery("select count(*) from observation");
            counted.next();
            return counted.getLong(1);
        }
    }

    private static Map<String, Object> definition(int number) {
        return Map.of(
                "name", "Доля по показателю " + number,
                "type", "percentage",
                "numerator", "Прошедшие",
                "denominator", "Все",
                "unit", "%",
                "desiredDirection", "increase");
    }

    private static List<String> organisations(String country) {
        String change = "(select max(id) from change_set)";
        String insert =
                "insert into organisation (id, version, parent_id, kind, name, names, codes) select uuidv7(), %s, above.id, "
                        + "'%s', %s, jsonb_build_array(jsonb_build_object('name', %3$s)), '[]' from organisation above, generate_series(1, %d) i "
                        + "where %s";
        return List.of(
                insert.formatted(change, "REGION", "'Регион ' || i", 80, "above.id = '" + country + "'"),
                insert.formatted(
                        change,
                        "MUNICIPALITY",
                        "above.name || ', округ ' || i",
                        25,
                        "above.parent_id = '" + country + "'"),
                insert.formatted(
                        change,
                        "SCHOOL",
                        "'Школа № ' || i || ', ' || above.name",
                        20,
                        "above.kind = 'MUNICIPALITY' and above.parent_id in (select id from organisation where parent_id = '"
                                + country + "')"));
    }

    private static String values(String country) {
        return """
               insert into observation (line_id, version_id, period_id, slice, organisation_id, status, numerator, denominator,
                                        source, change_set_id)
               select version.line_id, version.id, period.id, '', school.id, 'REPORTED',
                      floor(school.pupils * (0.3 + 0.7 * random())), school.pupils, 'BULK', (select max(id) from change_set)
               from (select organisation.id, (50 + floor(random() * 900))::numeric as pupils
                     from organisation join organisation_tree tree on tree.descendant = organisation.id
                     where tree.ancestor = '%1$s' and organisation.kind = 'SCHOOL') school
               cross join indicator_version version join indicator on indicator.id = version.indicator_id and indicator.owner_id = '%1$s'
               cross join period
               where period.code in ('RY2021', 'RY2022', 'RY2023', 'RY2024', 'RY2025')
               """
                .formatted(country);
    }
}
