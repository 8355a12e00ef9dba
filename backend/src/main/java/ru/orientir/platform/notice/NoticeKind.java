package ru.orientir.platform.notice;

import java.util.Locale;
import java.util.Set;

/** Why people are told something. A feature that tells them has an enum of its kinds; each has a sentence in the SPA. */
public interface NoticeKind {
    /** The name of the constant; unique among all features. */
    String name();

    /** By which ways it goes out. */
    default Set<Channel> channels() {
        return Set.of(Channel.IN_APP);
    }

    /** As it stands in the database and on the wire, lower_snake. */
    default String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
