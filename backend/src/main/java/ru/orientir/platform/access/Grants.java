package ru.orientir.platform.access;

import java.util.List;

/** Where the grants of a subject come from; the identity feature answers with its memberships. */
public interface Grants {
    /** The grants of a subject as of now; none for a stranger. */
    List<Grant> of(String subject);
}
