package ru.orientir.importing.draft.project;

import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.value.Field;

/**
 * A member of a body.
 *
 * @param name name of the person, as printed
 * @param position the post, and the part in the body where it is printed
 */
public record MemberDraft(Field<String> name, @Nullable Field<String> position) {}
