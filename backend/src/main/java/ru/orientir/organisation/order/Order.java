package ru.orientir.organisation.order;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.access.ScopeFilter;
import ru.orientir.platform.access.Scoped;
import ru.orientir.platform.change.ChangeSetId;
import ru.orientir.platform.history.Tracked;
import ru.orientir.platform.http.Trash;

/** An order (приказ): who ordered what, on which grounds, to whom, by when. */
@Entity
@Table(name = "orders")
@Filter(name = ScopeFilter.NAME, condition = ScopeFilter.CONDITION)
@Tracked(value = "order", permission = "order:read")
public class Order implements Scoped {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ChangeSetId
    private long version;

    @Column(name = "owner_id")
    private UUID ownerId;

    private String issuer;
    private String number;

    @Column(name = "issued_on")
    private LocalDate date;

    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private OrderContent content;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false, columnDefinition = "tsvector")
    private String search;

    protected Order() {}

    static Order create(UUID ownerId, OrderDocument document) {
        var order = new Order();
        order.ownerId = ownerId;
        order.replace(document);
        return order;
    }

    void replace(OrderDocument document) {
        Trash.requireOut(deletedAt);
        issuer = document.issuer();
        number = document.number();
        date = document.date();
        title = document.title();
        content = document.content();
    }

    OrderDocument document() {
        return new OrderDocument(issuer, number, date, title, content);
    }

    void trash(Instant moment) {
        Trash.requireOut(deletedAt);
        deletedAt = moment;
    }

    void restore() {
        Trash.requireIn(deletedAt);
        deletedAt = null;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID ownerId() {
        return ownerId;
    }

    @Override
    public long version() {
        return version;
    }

    public LocalDate date() {
        return date;
    }

    /** What this order does to another one. */
    Stream<OrderView.Reverse> linksTo(UUID other) {
        return content.links().stream()
                .filter(link -> other.equals(link.orderId()))
                .map(link -> new OrderView.Reverse(link.kind(), id, number, date, title));
    }

    @Override
    public OrderView view() {
        return view(null);
    }

    OrderView view(@Nullable List<OrderView.Reverse> linkedFrom) {
        return new OrderView(
                id,
                String.valueOf(version),
                ownerId,
                issuer,
                number,
                date,
                title,
                content.place(),
                content.preamble(),
                content.signer(),
                content.basis(),
                content.annexes(),
                content.instructions(),
                content.acknowledgements(),
                content.links(),
                linkedFrom,
                deletedAt);
    }
}
