package ru.orientir.analysis;

/**
 * The state of the data an answer is computed from: the number of a change set, and nothing after it.
 *
 * @param latest whether that is what is current
 */
record Moment(long number, boolean latest) {
    /** The observations that were current then, as a table expression. */
    String observations() {
        return latest
                ? "(select * from observation where superseded_by is null)"
                : """
                  (select o.* from observation o join change_set w on w.id = o.change_set_id and w.number <= %1$d
                   where o.superseded_by is null
                   union all
                   select o.* from observation o join change_set w on w.id = o.change_set_id and w.number <= %1$d
                   join change_set s on s.id = o.superseded_by and s.number > %1$d)"""
                        .formatted(number);
    }

    /** Organisations, their tree, targets and known figures as they were then, as table expressions: history keeps every row. */
    String organisations() {
        return latest ? "organisation" : past("organisation");
    }

    String targets() {
        return latest ? "target" : past("target");
    }

    String knownFigures() {
        return latest ? "known_figure" : past("known_figure");
    }

    String tree() {
        return latest
                ? "organisation_tree"
                : """
                  (with recursive place as materialized (select id, parent_id from %s known),
                   link (ancestor, descendant) as (
                       select id, id from place
                       union all
                       select place.parent_id, link.descendant from link join place on place.id = link.ancestor
                       where place.parent_id is not null)
                   select ancestor, descendant from link)"""
                        .formatted(organisations());
    }

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
