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

    /**
     * Brings an order up to a newer edition of its document, or adds it where there is none in sight. The order of another
     * organisation is pointed at, never rewritten.
     *
     * @return its id
     */
    public UUID write(UUID organisationId, @Nullable UUID known, OrderDocument edition) {
        var order = Optional.ofNullable(known).flatMap(orders::findByIdOptional);
        if (order.isEmpty()) {
            return create(organisationId, edition);
        }
        if (order.get().ownerId().equals(organisationId)) {
            guard.loadUnversioned(Order.class, order.get().id(), OrderRepository.EDIT)
                    .replace(edition);
            orders.flush();
        }
        return order.get().id();
    }
}
