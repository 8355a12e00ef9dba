package ru.orientir.importing.draft;

import org.jspecify.annotations.Nullable;

/**
 * A member of a body.
 *
 * @param position the post, and the part in the body where it is printed
 */
public record MemberDraft(Field<String> name, @Nullable Field<String> position) {}
