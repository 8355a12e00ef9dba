package ru.orientir.platform.http;

/**
 * A versioned representation that also shows what changes without its version, such as counts of what stands below it. Its entity tag
 * names the moment beside the version; {@code If-Match} asks for the version alone.
 */
public interface ComputedBeside extends Versioned {}
