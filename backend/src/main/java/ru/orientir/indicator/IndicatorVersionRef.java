package ru.orientir.indicator;

import java.util.UUID;
import ru.orientir.indicator.definition.Definition;

/**
 * A version of a definition, as values point at it.
 *
 * @param lineId versions of one line are added and compared; another line is a break of the series
 * @param version of the definition, {@code 2.1.0}
 */
public record IndicatorVersionRef(
        int id, int lineId, UUID indicatorId, String code, String version, Definition definition) {}
