package ru.orientir.organisation.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.access.ChangeGuard;

/** Orders as other features make them: those that documents are. */
@ApplicationScoped
public class Orders {
    @Inject
    OrderRepository orders;

    @Inject
    ChangeGuard guard;

    public UUID create(UUID organisationId, OrderDocument document) {
        guard.requireScope(organisationId, OrderRepository.EDIT);
        var order = Order.create(organisationId, document);
        orders.persistAndFlush(order);
        return order.id();
    }

    /** What an order in sight says, of the organisation itself: another's is pointed at, never rewritten. */
    public Optional<OrderDocument> own(UUID organisationId, @Nullable UUID id) {
        return Optional.ofNullable(id)
                .flatMap(orders::findByIdOptional)
                .filter(order -> order.ownerId().equals(organisationId))
                .map(Order::document);
    }

    /** Whether an order is in sight. */
    public boolean isKnown(@Nullable UUID id) {
        return id != null && orders.findByIdOptional(id).isPresent();
    }

    /** Brings an order up to a newer edition of its document. */
    public void replace(UUID id, OrderDocument edition) {
        guard.loadUnversioned(Order.class, id, OrderRepository.EDIT).replace(edition);
        orders.flush();
    }
}
