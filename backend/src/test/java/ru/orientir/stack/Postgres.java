package ru.orientir.stack;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * A real PostgreSQL server from zonky's binaries, driven by its own {@code pg_ctl}: that detaches the server from the terminal, so a
 * Ctrl-C doesn't end it before the backend, which zonky's own launcher would let happen.
 */
final class Postgres {
    static final String USER = "postgres";

    private static final String VERSION = "18.6";
    private static final Set<PosixFilePermission> OWNER_ONLY =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final Path directory;
    private final Path binaries;
    private final int port;

    private Postgres(Path directory, Path binaries, int port) {
        this.directory = directory;
        this.binaries = binaries;
        this.port = port;
    }

    /**
     * Starts a server whose data lives in {@code directory}, made when it isn't there; a server left running there by a kill is stopped
     * first. The server is stopped when the program ends.
     *
     * @param settings further settings, each as {@code name=value}
     */
    static Postgres start(Path directory, int port, List<String> settings) {
        stopLeftover(directory);
        Postgres postgres = new Postgres(directory, unpacked(), port);
        Ports.requireFree(port, "PostgreSQL");
        if (!Files.exists(postgres.data())) {
            postgres.create();
        }
        List<String> options = new ArrayList<>(List.of("-p " + port, "-c listen_addresses=127.0.0.1", "-k ''"));
        settings.forEach(setting -> options.add("-c " + setting));
        Exit.onExit(() -> stopLeftover(directory));
        postgres.call(
                "pg_ctl",
                "start",
                "-w",
                "-s",
                "-D",
                postgres.data().toString(),
                "-l",
                directory.resolve("postgres.log").toString(),
                "-o",
                String.join(" ", options));
        return postgres;
    }

    /** Stops the server that a killed program left running in this directory, if there is one. */
    static void stopLeftover(Path directory) {
        Postgres left = new Postgres(directory, unpacked(), 0);
        if (Files.exists(left.data().resolve("postmaster.pid"))
                && left.run("pg_ctl", "status", "-D", left.data().toString()) == 0) {
            left.stop();
        }
    }

    /**
     * Makes a database when it isn't there.
     *
     * @param server JDBC address of the server, up to and with the last slash
     */
    static void createDatabase(String server, String name) {
        if (query(server, "select 1 from pg_database where datname = '" + name + "'")) {
            return;
        }
        query(server, "create database \"" + name + "\"");
    }

    /** Deletes a database when it is there. */
    static void dropDatabase(String server, String name) {
        query(server, "drop database if exists \"" + name + "\" with (force)");
    }

    /** Whether the statement answered any row. */
    private static boolean query(String server, String sql) {
        try (Connection connection = DriverManager.getConnection(server + "postgres", USER, "");
                Statement statement = connection.createStatement()) {
            return statement.execute(sql) && statement.getResultSet().next();
        } catch (SQLException e) {
            throw new StackFailure("PostgreSQL refused to " + sql + ": " + e.getMessage(), e);
        }
    }

    /** JDBC address of the server, up to and with the last slash. */
    String server() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/";
    }

    private void stop() {
        call("pg_ctl", "stop", "-w", "-s", "-m", "fast", "-D", data().toString());
    }

    private Path data() {
        return directory.resolve("data");
    }

    /** Under another name first: a data directory half made when somebody pressed Ctrl-C must not look like a whole one. */
    private void create() {
        Path half = directory.resolve("data.half");
        try {
            Trees.delete(half);
            call(
                    "initdb",
                    "-A",
                    "trust",
                    "-U",
                    USER,
                    "-E",
                    "UTF8",
                    "--locale-provider=builtin",
                    "--locale=C.UTF-8",
                    "--no-instructions",
                    "-D",
                    half.toString());
            Files.move(half, data());
        } catch (IOException e) {
            throw new StackFailure("Can't make a database in " + directory + ": " + e.getMessage(), e);
        }
    }

    private void call(String program, String... arguments) {
        if (run(program, arguments) != 0) {
            throw new StackFailure("PostgreSQL's " + program + " failed; see the logs in " + directory + ".");
        }
    }

    private int run(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody, and still owns its files.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve(program + ".log").toFile())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new StackFailure("Can't run PostgreSQL's " + program + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while waiting for PostgreSQL's " + program + ".", e);
        }
    }

    private static Path unpacked() {
        Path target = Home.run("postgres-" + VERSION).resolve("server");
        if (!Files.exists(target)) {
            try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                    System.getProperty("os.name"), System.getProperty("os.arch"))) {
                Path half = Files.createTempDirectory(target.getParent(), "half");
                unpack(new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed))), half);
                Files.move(half, target);
            } catch (IOException e) {
                throw new StackFailure("Can't unpack PostgreSQL into " + target + ": " + e.getMessage(), e);
            }
        }
        return target;
    }

    private static void unpack(TarArchiveInputStream archive, Path into) throws IOException {
        for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            Path path = into.resolve(entry.getName());
            if (entry.isDirectory()) {
                Files.createDirectories(path);
            } else if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            } else {
                Files.createDirectories(path.getParent());
                Files.copy(archive, path, StandardCopyOption.REPLACE_EXISTING);
                if ((entry.getMode() & 0100) != 0) {
                    Files.setPosixFilePermissions(path, OWNER_ONLY);
                }
            }
        }
    }
}
