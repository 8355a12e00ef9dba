package ru.orientir.collection.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the answers of one organisation are compared with.
 *
 * @param previous its own answers a comparable period before, of the same line of the indicator
 * @param peers what organisations of the same kind in the municipality have submitted for this period
 * @param known denominators known from elsewhere
 * @param members what can be counted of each indicator that counts a registry, by its code
 * @param organisation what rules may ask about it
 */
public record Surroundings(
        Map<CellKey, Yardstick> previous,
        Map<CellKey, List<Yardstick>> peers,
        Map<CellKey, Known> known,
        Map<String, Set<UUID>> members,
        ReporterTraits organisation) {

    /** One cell of the form. */
    public record CellKey(String indicator, String slice) {}

    /** A figure known from elsewhere. */
    public record Known(BigDecimal value, String source) {}
}
