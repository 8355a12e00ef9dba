package ru.orientir.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the checkout is, and the directory in it that holds all that the stack keeps. */
final class Home {
    private static final Path ROOT = findRoot();

    private Home() {}

    /** The checkout: the nearest directory, from the working directory up, that holds the realm. */
    static Path root() {
        return ROOT;
    }

    /** A directory under {@code .run/}, made when it isn't there. */
    static Path run(String name) {
        try {
            return Files.createDirectories(ROOT.resolve(".run").resolve(name));
        } catch (IOException e) {
            throw new StackFailure("Can't make the directory .run/" + name + " in " + ROOT + ": " + e.getMessage(), e);
        }
    }

    static String read(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new StackFailure("Can't read " + path + " in " + ROOT + ".", e);
        }
    }

    private static Path findRoot() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("docker/realm.json"))) {
                return at;
            }
        }
        throw new StackFailure("Start this inside a checkout of Orientir: no docker/realm.json here or above.");
    }
}
