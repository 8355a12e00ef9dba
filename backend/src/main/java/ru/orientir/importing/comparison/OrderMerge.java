package ru.orientir.importing.comparison;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.comparison.ImportDifference.Row;
import ru.orientir.importing.draft.Take;
import ru.orientir.organisation.order.OrderContent;
import ru.orientir.organisation.order.OrderDocument;

/** An order of a document put together with what people have made of it since. */
public final class OrderMerge {
    private final FieldMerge<OrderDocument> fields;
    private final Row row;
    private final OrderDocument document;

    /** @param base as the document said it last; null where it isn't known */
    public OrderMerge(
            UUID id,
            @Nullable OrderDocument base,
            OrderDocument mine,
            OrderDocument theirs,
            Map<String, Take> decisions) {
        fields = new FieldMerge<>(base, mine, theirs, decisions.get(id.toString()));
        row = new Row("order", id.toString(), id, mine.title());
        document = new OrderDocument(
                fields.required("issuer", OrderDocument::issuer),
                fields.required("number", OrderDocument::number),
                fields.required("date", OrderDocument::date),
                fields.required("title", OrderDocument::title),
                content());
    }

    public OrderDocument document() {
        return document;
    }

    public List<ImportDifference> differences() {
        return fields.changes().stream()
                .map(change -> ImportDifference.changed(row, change))
                .toList();
    }

    private OrderContent content() {
        return new OrderContent(
                fields.said("place", o -> o.content().place()),
                fields.said("preamble", o -> o.content().preamble()),
                fields.said("signer", o -> o.content().signer()),
                fields.listed("basis", o -> o.content().basis()),
                fields.listed("annexes", o -> o.content().annexes()),
                fields.listed("instructions", o -> o.content().instructions()),
                fields.listed("acknowledgements", o -> o.content().acknowledgements()),
                fields.listed("links", o -> o.content().links()));
    }
}
