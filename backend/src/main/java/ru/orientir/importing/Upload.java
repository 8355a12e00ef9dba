package ru.orientir.importing;

import java.nio.file.Path;

/**
 * A file as it was sent.
 *
 * @param digest SHA-256, hexadecimal
 */
record Upload(Path file, String fileName, long size, String digest) {}
