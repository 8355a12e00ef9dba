package ru.orientir.figures.moment;

/**
 * The state of the data an answer is computed from: the number of a change set, and nothing after it. What was known then stands in
 * table expressions; values follow the tree of the moment.
 *
 * @param latest whether that is what is current
 * @param samePlaces whether no organisation was changed since
 */
public record Moment(long number, boolean latest, boolean samePlaces) {
    /** What is current, whatever its number: for who reads what he writes beside. */
    public static final Moment CURRENT = new Moment(Long.MAX_VALUE, true, true);

    /** The observations that were current then. Two arms, because each has its own indexes. */
    public String observations() {
        return latest
                ? "(select * from observation where superseded_by is null)"
                : """
                  (select cell.* from observation cell join change_set made on made.id = cell.change_set_id
                   where cell.superseded_by is null and made.number <= %1$d
                   union all
                   select cell.* from observation cell join change_set made on made.id = cell.change_set_id
                   join change_set ended on ended.id = cell.superseded_by
                   where cell.superseded_by is not null and made.number <= %1$d and ended.number > %1$d)"""
                        .formatted(number);
    }

    /** All revisions that were there then. */
    public String revisions() {
        return latest
                ? "(select * from observation where superseded_by is null union all select * from observation where superseded_by is not null)"
                : """
                  (select cell.* from observation cell join change_set made on made.id = cell.change_set_id
                   where cell.superseded_by is null and made.number <= %1$d
                   union all
                   select cell.* from observation cell join change_set made on made.id = cell.change_set_id
                   where cell.superseded_by is not null and made.number <= %1$d)"""
                        .formatted(number);
    }

    public String organisations() {
        return samePlaces ? "organisation" : past("organisation");
    }

    /** Every pair of an organisation and one above it, itself included. */
    public String tree() {
        return samePlaces ? "organisation_tree" : "organisation_tree_at(%d)".formatted(number);
    }

    /** Each organisation and its parent. */
    public String places() {
        return samePlaces ? "organisation" : "organisation_place_at(%d)".formatted(number);
    }

    /** The tree by which a caller's roots reach: a root keeps in sight, as of then, what was below it then. */
    public String reach() {
        return samePlaces
                ? "organisation_tree"
                : "(select ancestor, descendant from organisation_tree union select ancestor, descendant from %s)"
                        .formatted(tree());
    }

    public String targets() {
        return latest ? "target" : past("target");
    }

    public String knownFigures() {
        return latest ? "known_figure" : past("known_figure");
    }

    /** History keeps every row. */
    private String past(String table) {
        return """
               (select known.* from (
                   select distinct on (kept.entity_id) kept.data
                   from change kept join change_set made on made.id = kept.change_set_id
                   where kept.entity = '%1$s' and made.number <= %2$d order by kept.entity_id, made.number desc) newest,
                lateral jsonb_populate_record(null::%1$s, newest.data) known)"""
                .formatted(table, number);
    }
}
