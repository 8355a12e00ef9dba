package ru.orientir.platform.http;

import java.util.UUID;

/** A representation with an identity and a version; the version in quotes is its entity tag. */
public interface Versioned {
    UUID id();

    String version();
}
