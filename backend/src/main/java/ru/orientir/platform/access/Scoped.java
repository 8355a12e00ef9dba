package ru.orientir.platform.access;

import java.util.UUID;
import ru.orientir.platform.http.Stored;

/**
 * Something owned by an organisation. Its entity carries the {@code scope} filter of {@link ScopeFilter}, so what is
 * foreign is not found; {@link ChangeGuard} decides who may change it.
 */
public interface Scoped extends Stored {
    /** The organisation whose subtree decides who sees and who changes this. */
    UUID ownerId();
}
