package ru.orientir.platform.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who acts in this request, and where they may. */
@RequestScoped
public class Access {
    /** Attributes of the identity, read when the request was let in. */
    static final String MOMENT = "orientir.moment";

    static final String GRANTS = "orientir.grants";

    @Inject
    SecurityIdentity identity;

    @Inject
    Grants grants;

    private final Set<String> forgone = new HashSet<>();
    private Predicate<Grant> seeing = grant -> false;
    private @Nullable Actor actor;
    private @Nullable List<Grant> loaded;

    /** Lets a background job act as the person who asked for it, by the permission it was asked with. */
    public void actAs(String subject, String name, boolean administrator, String permission) {
        actor = new Actor(subject, name, administrator, true);
        loaded = null;
        seeWhere(Set.of(permission));
    }

    /** From here on rows are seen where one of these permissions is held. */
    void seeWhere(Set<String> permissions) {
        seeing = grant -> !Collections.disjoint(grant.permissions(), permissions);
    }

    /** Answers a part that is read by a permission of its own: it sees where that one is held, and nothing where it isn't. */
    public <T> T seeing(String permission, Supplier<T> part) {
        var before = seeing;
        seeWhere(Set.of(permission));
        try {
            return part.get();
        } finally {
            seeing = before;
        }
    }

    /** From here on rows are seen where anything is held. */
    void seeWhereMember() {
        seeing = grant -> true;
    }

    /** Lets what happens by itself act, with every right. */
    public void actAsSystem() {
        actor = new Actor("orientir", "Ориентир", true, true);
        loaded = null;
    }

    /** Answers the rest of this request as for somebody without this permission: for what is passed on to others. */
    public void forgo(String permission) {
        forgone.add(permission);
    }

    public String subject() {
        return actor().subject();
    }

    public String name() {
        return actor().name();
    }

    /** The realm role that may do everything everywhere: the first person on a new server. */
    public boolean isAdministrator() {
        return actor().administrator();
    }

    public List<Grant> grants() {
        if (loaded == null) {
            @Nullable List<Grant> letIn = actor().background() ? null : identity.getAttribute(GRANTS);
            loaded = letIn == null ? grants.of(subject()) : letIn;
        }
        return loaded;
    }

    /** The number of the newest change set when the request was let in; the caller's grants are as of it. */
    public long moment() {
        return identity.<Long>getAttribute(MOMENT);
    }

    /** All permissions held anywhere. */
    public Set<String> permissions() {
        return grants().stream().flatMap(g -> g.permissions().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where this permission is held. */
    public Reach reach(String permission) {
        return forgone.contains(permission)
                ? Reach.nowhere()
                : reach(grant -> grant.permissions().contains(permission));
    }

    /** Where anything is held, whatever the permission. */
    public Reach reach() {
        return reach(grant -> true);
    }

    /** Where the running operation sees what it loads: where the permission it names is held; nowhere before it has named one. */
    public Reach sight() {
        return reach(seeing);
    }

    private Reach reach(Predicate<Grant> counted) {
        return isAdministrator()
                ? Reach.everywhere()
                : Reach.below(grants().stream()
                        .filter(counted)
                        .map(Grant::organisationId)
                        .toList());
    }

    private Actor actor() {
        if (actor == null) {
            actor = identity.getPrincipal() instanceof JsonWebToken token
                    ? new Actor(
                            token.getSubject(),
                            token.claim("name").map(Object::toString).orElse(token.getName()),
                            identity.hasRole("administrator"),
                            false)
                    : new Actor("", "", false, false);
        }
        return actor;
    }

    private record Actor(String subject, String name, boolean administrator, boolean background) {}
}
