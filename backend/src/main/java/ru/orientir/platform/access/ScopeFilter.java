package ru.orientir.platform.access;

/**
 * The one rule of where: a row is visible when its owner lies below, or on the way up from, an organisation in which the
 * caller holds the permission of the running operation. A school sees its municipality's roadmap; it does not see the next
 * school's papers.
 *
 * <p>Each scoped entity carries {@code @Filter(name = ScopeFilter.NAME, condition = ScopeFilter.CONDITION)}; the
 * definition stands in {@code package-info} of this package, on by default and for loads by key.
 */
public final class ScopeFilter {
    public static final String NAME = "scope";
    public static final String CONDITION = "owner_id in (select visible.id from visible_organisations(:roots) visible)";

    /** For what only those see who may change it: not on the way up. */
    public static final String BELOW = "owner_id in (select below.id from organisations_below(:roots) below)";

    private ScopeFilter() {}
}
