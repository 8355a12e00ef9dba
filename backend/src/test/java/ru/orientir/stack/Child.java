package ru.orientir.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A long-running process of the stack. It gets a session of its own, so that a Ctrl-C in the terminal reaches only the stack, which
 * then stops its children in order. Its pid file lets the next start stop what a killed stack left behind.
 */
final class Child implements AutoCloseable {
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final String name;
    private final Process process;
    private final Path pidFile;
    private final Path log;

    private Child(String name, Process process, Path pidFile, Path log) {
        this.name = name;
        this.process = process;
        this.pidFile = pidFile;
        this.log = log;
    }

    /**
     * Starts a process.
     *
     * @param keep directory of its log and its pid file
     * @param onTerminal whether it writes to the terminal instead of its log
     */
    static Child start(
            String name,
            Path workingDirectory,
            Path keep,
            boolean onTerminal,
            Map<String, String> environment,
            List<String> command) {
        Path pidFile = keep.resolve(name + ".pid");
        Path log = onTerminal ? null : keep.resolve(name + ".log");
        List<String> whole = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            whole.add(SETSID.toString());
        }
        whole.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(whole).directory(workingDirectory.toFile()).redirectErrorStream(true);
        builder.redirectInput(Path.of("/dev/null").toFile());
        builder.redirectOutput(
                log == null ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.to(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            Files.writeString(pidFile, process.pid() + " " + startOf(process.toHandle()));
            Child child = new Child(name, process, pidFile, log);
            Exit.onExit(child::close);
            return child;
        } catch (IOException e) {
            throw new StackFailure("Can't start " + name + ": " + e.getMessage(), e);
        }
    }

    /** Stops the process of this name that a killed stack left running, if there is one. */
    static void stopLeftover(String name, Path keep) {
        Path pidFile = keep.resolve(name + ".pid");
        try {
            if (Files.exists(pidFile)) {
                String[] pidAndStart = Files.readString(pidFile).split(" ", 2);
                Optional<ProcessHandle> left = ProcessHandle.of(Long.parseLong(pidAndStart[0]))
                        .filter(handle -> startOf(handle).equals(pidAndStart[1]));
                left.ifPresent(Child::stop);
                Files.deleteIfExists(pidFile);
            }
        } catch (IOException e) {
            throw new StackFailure("Can't read " + pidFile + ": " + e.getMessage(), e);
        }
    }

    Process process() {
        return process;
    }

    /** Fails, with the last lines of its log on the terminal, when the process has ended. */
    void requireAlive() {
        if (!process.isAlive()) {
            throw new StackFailure(
                    "%s ended by itself with code %d%s".formatted(name, process.exitValue(), endOfLog()));
        }
    }

    /** The end of a sentence about it: its log's last lines, when it has one. */
    String endOfLog() {
        if (log == null) {
            return ".";
        }
        try (Stream<String> lines = Files.lines(log)) {
            List<String> all = lines.toList();
            return "; the end of its log " + log + ":\n"
                    + String.join("\n", all.subList(Math.max(0, all.size() - 30), all.size()));
        } catch (IOException e) {
            return "; its log " + log + " can't be read.";
        }
    }

    /** Stops it, if it still runs. At the program's end this happens by itself. */
    @Override
    public void close() {
        stop(process.toHandle());
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new StackFailure("Can't delete " + pidFile + ": " + e.getMessage(), e);
        }
    }

    private static void stop(ProcessHandle handle) {
        List<ProcessHandle> family =
                Stream.concat(Stream.of(handle), handle.descendants()).toList();
        family.forEach(ProcessHandle::destroy);
        long patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        for (ProcessHandle member : family) {
            try {
                member.onExit().get(Math.max(1, patience - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (java.util.concurrent.TimeoutException e) {
                member.destroyForcibly();
            } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
                Thread.currentThread().interrupt();
                member.destroyForcibly();
            }
        }
    }

    private static String startOf(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toString).orElse("");
    }
}
