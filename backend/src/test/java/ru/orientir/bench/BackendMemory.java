package ru.orientir.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** The largest resident set of the backend: heap, code and buffers. Linux only, it reads {@code /proc}. */
final class BackendMemory {
    private final Path process;

    /** @param pidFile as the stack wrote it: process id, blank, start */
    BackendMemory(Path pidFile) {
        try {
            process = Path.of("/proc", Files.readString(pidFile).split(" ")[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets the peak so far. */
    void reset() {
        try {
            if (Files.exists(process)) {
                Files.writeString(process.resolve("clear_refs"), "5");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In MB, since the last reset; nothing where there is no {@code /proc}. */
    OptionalLong peak() {
        if (!Files.exists(process)) {
            return OptionalLong.empty();
        }
        try (var lines = Files.lines(process.resolve("status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
