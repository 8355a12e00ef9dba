package ru.orientir.platform.access;

import java.util.UUID;

/**
 * Something owned by an organisation. Its entity carries the {@code scope} filter of {@link ScopeFilter}, so what is
 * foreign is not found; {@link ChangeGuard} decides who may change it.
 */
public interface Scoped {
    UUID id();

    /** The organisation whose subtree decides who sees and who changes this. */
    UUID ownerId();

    /** The change set that last wrote it. */
    long version();

    /** What the API answers for it, shown to a caller whose version is stale. */
    Object view();
}
