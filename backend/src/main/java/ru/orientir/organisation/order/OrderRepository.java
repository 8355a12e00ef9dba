package ru.orientir.organisation.order;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.Lists;
import ru.orientir.platform.access.ChangeGuard;
import ru.orientir.platform.http.Found;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.PageQuery;
import ru.orientir.platform.http.Paging;
import ru.orientir.platform.http.Sorting;
import ru.orientir.platform.http.Trash;
import ru.orientir.platform.problem.FieldError;
import ru.orientir.platform.problem.ProblemException;

@ApplicationScoped
public class OrderRepository implements PanacheRepositoryBase<Order, UUID> {
    static final String EDIT = "order:edit";

    private static final Sorting<Order> SORTING = Sorting.by("date", "e.date", LocalDate.class, Order::date);

    @Inject
    ChangeGuard guard;

    Order get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("order", id));
    }

    /** The order a body points at; 422 at the pointer when there is none in sight. */
    public Order referenced(UUID id, String pointer) {
        return findByIdOptional(id)
                .orElseThrow(() -> ProblemException.invalid(pointer, "unknown_reference", "There is no such order."));
    }

    Order forChange(UUID id) {
        return guard.load(Order.class, id, EDIT);
    }

    Order create(OrderInput input) {
        guard.requireScope(input.organisationId(), EDIT);
        checkLinks(input, null);
        var order = Order.create(input.organisationId(), input.read());
        persistAndFlush(order);
        return order;
    }

    void replace(Order order, OrderInput input) {
        if (!order.ownerId().equals(input.organisationId())) {
            throw ProblemException.invalid("#/organisationId", "immutable", "An order stays where it was issued.");
        }
        checkLinks(input, order.id());
        order.replace(input.read());
        flush();
    }

    void trash(UUID id) {
        forChange(id).trash(Trash.now());
    }

    Order restore(UUID id) {
        var order = guard.loadUnversioned(Order.class, id, EDIT);
        order.restore();
        flush();
        return order;
    }

    /** Orders in sight that amend, repeal or replace this one, in the order of their dates. */
    List<OrderView.Reverse> linkedFrom(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select e from Order e where e.deletedAt is null"
                                + " and links_contain_json(e.content, :link) order by e.date, e.id",
                        Order.class)
                .setParameter("link", "[{\"orderId\": \"%s\"}]".formatted(id))
                .getResultList()
                .stream()
                .flatMap(order -> order.linksTo(id))
                .toList();
    }

    Page<Order> find(
            @Nullable String q, @Nullable UUID organisationId, boolean inTrash, @Nullable String sort, Paging paging) {
        return PageQuery.of(Order.class)
                .where(inTrash ? "e.deletedAt is not null" : "e.deletedAt is null")
                .where("has_words(e.search, :q)", "q", q)
                .where("e.ownerId = :organisationId", "organisationId", organisationId)
                .page(getEntityManager(), SORTING, sort == null ? "-date" : sort, paging);
    }

    /** What is meant by some words among the orders in sight and out of the trash, the likeliest first. */
    public List<Found<Order>> likeliest(String words, int most) {
        return PageQuery.of(Order.class)
                .where("e.deletedAt is null")
                .likeliest(getEntityManager(), words, "e.number", most);
    }

    private void checkLinks(OrderInput input, @Nullable UUID self) {
        var errors = new ArrayList<FieldError>();
        var links = Lists.of(input.links());
        for (int i = 0; i < links.size(); i++) {
            var link = links.get(i);
            if (link.orderId() == null && (link.text() == null || link.text().isBlank())) {
                errors.add(new FieldError("#/links/" + i, "required", "A link names an order or quotes it."));
            } else if (link.orderId() != null
                    && (link.orderId().equals(self)
                            || findByIdOptional(link.orderId()).isEmpty())) {
                errors.add(new FieldError(
                        "#/links/" + i + "/orderId", "unknown_reference", "There is no such other order."));
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }
}
