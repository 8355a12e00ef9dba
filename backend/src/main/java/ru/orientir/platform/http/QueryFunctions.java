package ru.orientir.platform.http;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.BasicTypeReference;
import org.hibernate.type.StandardBasicTypes;

/**
 * PostgreSQL's operators for words, ranges of days and JSON, as functions of HQL: an index answers each. Where words are compared row by row, what
 * they mean is a select of its own, which is run once: a prepared plan would read them anew for every row.
 */
public final class QueryFunctions implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        add(functions, "has_words", "?1 @@ search_query(?2)");
        add(functions, "goes_by", "rtrim(btrim(search_text(?1)), '.') = (select rtrim(btrim(search_text(?2)), '.'))");
        add(functions, "overlaps_days", "?1 && cast(?2 as daterange)");
        add(functions, "contains_json", "?1 @> cast(?2 as jsonb)");
        add(functions, "links_contain_json", "(?1 -> 'links') @> cast(?2 as jsonb)");
        add(functions, "is_below", "?1 in (select below.id from organisations_below(?2) below)");
        add(functions, "starts_as", "search_text(?1) like search_text(?2) || '%'");
        add(
                functions,
                "word_rank",
                "cast(ts_rank(?1, (select search_query(?2))) as double precision)",
                StandardBasicTypes.DOUBLE);
    }

    private static void add(FunctionContributions functions, String name, String pattern) {
        add(functions, name, pattern, StandardBasicTypes.BOOLEAN);
    }

    private static void add(
            FunctionContributions functions, String name, String pattern, BasicTypeReference<?> answer) {
        var type = functions.getTypeConfiguration().getBasicTypeRegistry().resolve(answer);
        functions.getFunctionRegistry().registerPattern(name, pattern, type);
    }
}
