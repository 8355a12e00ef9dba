package ru.orientir.indicator.period;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ru.orientir.platform.history.ColumnWord;

/** In history, the period of a row is said by its code; periods never change, so each is asked for once. */
@ApplicationScoped
class PeriodOfRow implements ColumnWord {
    @Inject
    Periods periods;

    private final Map<Integer, String> codes = new ConcurrentHashMap<>();

    @Override
    public void addTo(ObjectNode row) {
        if (row.path("period_id").isInt()) {
            var id = row.get("period_id").intValue();
            row.put("period", codes.computeIfAbsent(id, asked -> periods.byId(asked)
                    .code()));
        }
    }
}
