package ru.orientir.bench;

import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A campaign that asks the whole country, half of it answered. */
final class Collecting {
    private static final String ANSWERS =
            """
            insert into draft_cell (submission_id, version_id, status, numerator, denominator, source, typed_by, complete, flagged)
            select s.id, (asked ->> 'versionId')::integer, 'REPORTED', '45', '90', 'FORM', 'bench', true, false
            from submission s join campaign c on c.id = s.campaign_id cross join jsonb_array_elements(c.indicators) asked
            where c.id = '%1$s' and hashtext(s.id::text || (asked ->> 'versionId')) %% 2 = 0;
            update submission s set status = 'DRAFT', cells = %2$d, filled = answered.cells
            from (select submission_id, count(*) as cells from draft_cell group by submission_id) answered
            where answered.submission_id = s.id and s.campaign_id = '%1$s';
            vacuum analyze submission;
            vacuum analyze draft_cell
            """;

    private static final String COMPLETENESS =
            """
            select json_build_object('items', (select json_agg(page) from (
                select o.id as "organisationId", coalesce(o.short_name, o.name) as name, lower(o.kind) as kind, s.id as "submissionId",
                       lower(s.status) as status, s.due_on as "dueOn", s.due_on < current_date as late, s.filled, s.cells,
                       (select json_agg(answered) from (
                            select version_id, count(*) filter (where complete), bool_or(flagged)
                            from draft_cell d where d.submission_id = s.id group by version_id) answered) as indicators
                from submission s join organisation o on o.id = s.owner_id
                where s.campaign_id = '%1$s' order by coalesce(o.short_name, o.name), s.id limit 100) page),
              'totals', (select json_agg(tally) from (
                select status, count(*), sum(cells), sum(filled), count(*) filter (where due_on < current_date)
                from submission where campaign_id = '%1$s' group by status) tally));
            """;

    private final Api api;
    private final Nation nation;

    Collecting(Api api, Nation nation) {
        this.api = api;
        this.nation = nation;
    }

    /** Opens the campaign and fills it in. Answers the seconds the opening took, and the question how complete it is. */
    Opened open() throws SQLException {
        var country = nation.text("select md5('nation')::uuid");
        var indicators = StreamSupport.stream(
                        api.get("/indicators?limit=200&organisationId=" + country)
                                .get("items")
                                .spliterator(),
                        false)
                .map(indicator -> "{\"indicatorId\": \"" + indicator.get("id").asText() + "\"}")
                .collect(Collectors.joining(", "));
        var campaign = api.post(
                "/campaigns",
                """
                {"organisationId": "%s", "title": "Сбор показателей страны", "period": "RY2025", "opensOn": "2026-07-01",
                 "closesOn": "2099-08-31", "indicators": [%s], "participants": {"under": "%s", "kinds": ["school"]}}
                """
                        .formatted(country, indicators, country));
        var id = campaign.get("id").asText();
        long nanos = Timing.nanos(() ->
                api.change("/campaigns/" + id + "/open", campaign.get("version").asText()));
        for (var statement : ANSWERS.formatted(id, Nation.INDICATORS).split(";\n")) {
            nation.execute(statement);
        }
        return new Opened(
                nanos / 1e9,
                new Observations.Question(
                        "completeness of a campaign of %,d schools, page of 100".formatted(Nation.SCHOOLS),
                        "/completeness?limit=100&campaignId=" + id,
                        COMPLETENESS.formatted(id)));
    }

    record Opened(double seconds, Observations.Question completeness) {}
}
