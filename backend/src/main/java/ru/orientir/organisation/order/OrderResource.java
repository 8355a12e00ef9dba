package ru.orientir.organisation.order;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.orientir.platform.http.Created;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.Paging;

@Path("/orders")
@Tag(name = "orders")
class OrderResource {
    @Inject
    OrderRepository orders;

    @GET
    @PermissionsAllowed("order:read")
    @Operation(operationId = "listOrders", summary = "Orders by words or organisation, the newest first")
    public Page<OrderView> list(
            @RestQuery @Size(max = 200) @Nullable String q,
            @RestQuery @Nullable UUID organisationId,
            @RestQuery boolean trashed,
            @Parameter(schema = @Schema(enumeration = {"date"})) @RestQuery @Nullable String sort,
            @BeanParam Paging paging) {
        return orders.find(q, organisationId, trashed, sort, paging).map(Order::view);
    }

    @POST
    @Transactional
    @PermissionsAllowed(OrderRepository.EDIT)
    @Operation(operationId = "createOrder", summary = "Add an order")
    public RestResponse<OrderView> create(@Valid @NotNull OrderInput input) {
        return Created.at("orders", orders.create(input).view());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("order:read")
    @Operation(operationId = "getOrder", summary = "One order, with the orders that change it")
    public OrderView get(@RestPath UUID id) {
        return orders.get(id).view(orders.linkedFrom(id));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(OrderRepository.EDIT)
    @Operation(operationId = "replaceOrder", summary = "Replace an order")
    public OrderView replace(@RestPath UUID id, @Valid @NotNull OrderInput input) {
        var order = orders.forChange(id);
        orders.replace(order, input);
        return order.view();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(OrderRepository.EDIT)
    @Operation(operationId = "trashOrder", summary = "Put an order into the trash")
    public void trash(@RestPath UUID id) {
        orders.trash(id);
    }

    @POST
    @Path("/{id}/restore")
    @Transactional
    @PermissionsAllowed(OrderRepository.EDIT)
    @Operation(operationId = "restoreOrder", summary = "Take an order out of the trash")
    public OrderView restore(@RestPath UUID id) {
        return orders.restore(id).view();
    }
}
