package ru.orientir.importing.draft.project;

import java.util.List;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.platform.Lists;
import ru.orientir.project.Passport;

/**
 * A council, commission or working group with its members.
 *
 * @param key unique in the draft
 * @param name in the nominative where its grammar is known
 * @param members who belongs to it
 */
public record BodyDraft(String key, Field<String> name, Passport.Body.Kind kind, List<MemberDraft> members) {

    public BodyDraft {
        members = Lists.of(members);
    }
}
