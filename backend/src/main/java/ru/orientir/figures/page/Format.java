package ru.orientir.figures.page;

import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What an answer is written in. */
public enum Format {
    JSON,
    CSV;

    public static final String TEXT_CSV = "text/csv";

    /** The first of the two the caller takes. */
    static Format of(List<MediaType> accepted) {
        return accepted.stream()
                        .filter(type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                                || type.isCompatible(MediaType.valueOf(TEXT_CSV)))
                        .findFirst()
                        .filter(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                        .isPresent()
                ? CSV
                : JSON;
    }
}
