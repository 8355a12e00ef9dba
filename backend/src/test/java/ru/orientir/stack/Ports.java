package ru.orientir.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ports on this machine. */
final class Ports {
    private static final Pattern SS_PROCESS = Pattern.compile("\\(\\(\"([^\"]+)\",pid=(\\d+)");

    private Ports() {}

    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails with a sentence that names the port, what needs it and, where the system tells, who holds it. */
    static void requireFree(int port, String purpose) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new StackFailure(
                    "Port " + port + ", needed for " + purpose + ", is taken" + holder(port) + ": stop that first.", e);
        }
    }

    private static String holder(int port) {
        try {
            Process ss = new ProcessBuilder("ss", "-Hltnp", "sport = :" + port)
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader lines = ss.inputReader()) {
                Matcher process =
                        SS_PROCESS.matcher(String.join("\n", lines.lines().toList()));
                return process.find() ? " by process " + process.group(2) + " (" + process.group(1) + ")" : "";
            }
        } catch (IOException noSuchTool) {
            return "";
        }
    }
}
