package ru.orientir.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** Directories for servers that live no longer than one program; what a killed program left is stopped and deleted by the next. */
final class ThrowAway {
    private ThrowAway() {}

    /** A new directory, locked until this program ends. */
    @SuppressWarnings("resource") // the lock is held until the program ends
    static Path directory() {
        Path parent = Home.run("throw-away");
        try {
            try (Stream<Path> all = Files.list(parent)) {
                all.toList().forEach(ThrowAway::deleteIfLeft);
            }
            Path directory = Files.createTempDirectory(parent, "run");
            open(directory).lock();
            return directory;
        } catch (IOException e) {
            throw new StackFailure("Can't make a directory in " + parent + ": " + e.getMessage(), e);
        }
    }

    private static void deleteIfLeft(Path directory) {
        try (FileChannel channel = open(directory);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                Child.stopLeftover("backend", directory);
                Child.stopLeftover("keycloak", directory);
                Postgres.stopLeftover(directory);
                Trees.delete(directory);
            }
        } catch (IOException e) {
            throw new StackFailure("Can't delete " + directory + ": " + e.getMessage(), e);
        }
    }

    private static FileChannel open(Path directory) throws IOException {
        return FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
