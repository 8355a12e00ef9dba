package ru.orientir.notification;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import ru.orientir.platform.http.Page;
import ru.orientir.platform.http.Paging;

@Path("/notifications")
@Tag(name = "notifications")
@Authenticated
class NotificationResource {
    @Inject
    NotificationRepository notifications;

    @GET
    @Authenticated
    @Operation(operationId = "listNotifications", summary = "What I am told, the newest first")
    public Page<NotificationView> list(@RestQuery boolean unread, @BeanParam Paging paging) {
        return notifications.mine(unread, paging).map(Notification::view);
    }

    /** Ids of others are passed over. */
    @POST
    @Path("/read")
    @Transactional
    @Authenticated
    @Operation(operationId = "readNotifications", summary = "Mark notices of mine as read")
    public NotificationsRead read(@Valid @NotNull NotificationReading reading) {
        var mine = notifications.mine(reading.ids());
        mine.forEach(Notification::read);
        notifications.flush();
        return new NotificationsRead(mine.stream().map(Notification::view).toList());
    }
}
