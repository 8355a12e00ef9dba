package ru.orientir.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** How long the second {@code make run} of a built checkout takes until it is ready. */
public final class WarmStart {
    private WarmStart() {}

    /** Starts the whole stack twice and prints the second time. Needs the stack's ports free. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        secondsToReady();
        System.out.printf(Locale.ROOT, "%-60s %.1f s%n", "warm start of the whole stack", secondsToReady());
    }

    private static double secondsToReady() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "ru.orientir.stack.Stack",
                "run");
        long start = System.nanoTime();
        Process stack = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader output = stack.inputReader()) {
            StringBuilder said = new StringBuilder();
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said.append(line).append('\n');
                if (line.endsWith("Ready")) {
                    return (System.nanoTime() - start) / 1e9;
                }
            }
            throw new IllegalStateException("The stack didn't start:\n" + said);
        } finally {
            stack.destroy();
            stack.waitFor(1, TimeUnit.MINUTES);
        }
    }
}
