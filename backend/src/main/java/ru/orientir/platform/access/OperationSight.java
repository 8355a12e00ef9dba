package ru.orientir.platform.access;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Binds place to permission: an operation sees what it loads where the permission it names is held. One that changes also sees what
 * may only be read there, so that it can refuse it (403) instead of denying that it is there. One for whoever has signed in
 * answers what is the caller's own, and sees it wherever the caller is a member.
 */
final class OperationSight {
    @Inject
    Access access;

    @ServerRequestFilter
    void take(ContainerRequestContext request, ResourceInfo operation) {
        var method = operation.getResourceMethod();
        if (method == null) {
            return;
        }
        var named = method.getAnnotation(PermissionsAllowed.class);
        if (named == null) {
            access.seeWhereMember();
        } else {
            access.seeWhere(isRead(request) ? Set.of(named.value()) : withReading(method, named.value()));
        }
    }

    private static Set<String> withReading(Method operation, String... permissions) {
        @Nullable ReadBy read = operation.getDeclaringClass().getAnnotation(ReadBy.class);
        var seeing = new TreeSet<>(Set.of(permissions));
        for (var permission : permissions) {
            seeing.add(read == null ? permission.substring(0, permission.indexOf(':')) + ":read" : read.value());
        }
        return seeing;
    }

    private static boolean isRead(ContainerRequestContext request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }
}
