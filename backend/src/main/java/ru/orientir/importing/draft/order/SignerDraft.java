package ru.orientir.importing.draft.order;

import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.value.Field;

/**
 * Who signed the order.
 *
 * @param name name of the person, as printed
 */
public record SignerDraft(@Nullable Field<String> name, @Nullable Field<String> position) {}
