package ru.orientir.figures.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of an answer, written as text by the database: a page of a hundred values passes through Java as bytes. Each row comes in
 * three pieces, so that the figure in the middle can be left out where it is hidden.
 */
public enum Columns {
    ID("id", Part.HEAD, Kind.PLAIN, "o.id", null),
    INDICATOR("indicator", Part.HEAD, Kind.PLAIN, "i.code", "i.code"),
    INDICATOR_ID("indicatorId", Part.HEAD, Kind.PLAIN, "i.id", "i.id"),
    SEMVER("semver", Part.HEAD, Kind.PLAIN, "v.semver", "v.semver"),
    PERIOD("period", Part.HEAD, Kind.PLAIN, "p.code", "p.code"),
    ORGANISATION("organisationId", Part.HEAD, Kind.PLAIN, "o.organisation_id", "o.organisation_id"),
    SLICE("slice", Part.HEAD, Kind.PLAIN, "o.slice", "o.slice"),
    STATUS("status", Part.FIGURE, Kind.PLAIN, "observation_status(o.status, o.denominator)"),
    NUMERATOR("numerator", Part.FIGURE, Kind.NUMBER, "o.numerator"),
    DENOMINATOR("denominator", Part.FIGURE, Kind.NUMBER, "o.denominator"),
    VALUE("value", Part.FIGURE, Kind.NUMBER, "observation_value(v.type, v.decimals, o.numerator, o.denominator)"),
    MEMBERS("members", Part.FIGURE, Kind.LIST, "o.members", null),
    REPORTED("reported", Part.FIGURE, Kind.NUMBER, null, "o.reported"),
    NOTE("note", Part.FIGURE, Kind.TEXT, "o.note", null),
    SOURCE_FILE("sourceFile", Part.FIGURE, Kind.TEXT, "o.source_file", null),
    REASON("reason", Part.FIGURE, Kind.TEXT, "c.reason", null),
    REVISION("revision", Part.TAIL, Kind.NUMBER, "o.revision", null),
    SOURCE("source", Part.TAIL, Kind.PLAIN, "lower(o.source)", null),
    /** As {@code WrittenMoment} writes moments. */
    RECORDED_AT(
            "recordedAt",
            Part.TAIL,
            Kind.TEXT,
            "to_char(c.at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')",
            null),
    RECORDED_BY("recordedBy", Part.TAIL, Kind.TEXT, "c.actor_name", null);

    /** Which piece of the row it stands in. */
    enum Part {
        HEAD,
        FIGURE,
        TAIL
    }

    private enum Kind {
        /** Text without anything to escape. */
        PLAIN,
        NUMBER,
        TEXT,
        LIST
    }

    private final String label;
    private final Part part;
    private final Kind kind;
    private final @Nullable String reported;
    private final @Nullable String rolledUp;

    Columns(String label, Part part, Kind kind, @Nullable String reported, @Nullable String rolledUp) {
        this.label = label;
        this.part = part;
        this.kind = kind;
        this.reported = reported;
        this.rolledUp = rolledUp;
    }

    Columns(String label, Part part, Kind kind, String expression) {
        this(label, part, kind, expression, expression);
    }

    public String label() {
        return label;
    }

    /** The three pieces of a row as a select list. */
    static String pieces(Format format, Level level) {
        return Arrays.stream(Part.values())
                .map(part -> piece(part, format, level))
                .collect(Collectors.joining(", "));
    }

    private static String piece(Part part, Format format, Level level) {
        var pieces = in(part).stream()
                .map(column -> format == Format.JSON ? column.json(level) : column.csv(level))
                .filter(piece -> !piece.isEmpty())
                .collect(Collectors.joining(", "));
        var closing = format == Format.JSON && part == Part.TAIL ? "'}'" : "''";
        return "concat(" + (pieces.isEmpty() ? "" : pieces + ", ") + closing + ")";
    }

    /** What stands instead of a hidden figure. */
    static String hidden(Format format) {
        return format == Format.JSON
                ? ",\"status\":\"suppressed\""
                : ",suppressed" + ",".repeat(in(Part.FIGURE).size() - 1);
    }

    /** The first line of a CSV file. */
    static String header() {
        return Arrays.stream(values()).map(column -> column.label).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static List<Columns> in(Part part) {
        return Arrays.stream(values()).filter(column -> column.part == part).toList();
    }

    private @Nullable String expression(Level level) {
        return level == Level.ORGANISATION ? reported : rolledUp;
    }

    /** Null makes the whole member null, and {@code concat} leaves nulls out: absent, not null. */
    private String json(Level level) {
        var sql = expression(level);
        if (sql == null) {
            return "";
        }
        var name = (first(level) ? "{" : ",") + '"' + label + "\":";
        return switch (kind) {
            case PLAIN -> "'%s\"', %s, '\"'".formatted(name, sql);
            case NUMBER -> "'%s' || %s".formatted(name, sql);
            case TEXT, LIST -> "'%s' || to_json(%s)::text".formatted(name, sql);
        };
    }

    private String csv(Level level) {
        var sql = expression(level);
        var comma = ordinal() == 0 ? "" : "','";
        if (sql == null) {
            return comma;
        }
        var text =
                switch (kind) {
                    case PLAIN, NUMBER -> sql;
                    case TEXT -> "csv_text(%s::text)".formatted(sql);
                    case LIST -> "array_to_string(%s, ' ')".formatted(sql);
                };
        return comma.isEmpty() ? text : comma + ", " + text;
    }

    private boolean first(Level level) {
        return Arrays.stream(values())
                .filter(column -> column.expression(level) != null)
                .findFirst()
                .orElseThrow()
                .equals(this);
    }
}
