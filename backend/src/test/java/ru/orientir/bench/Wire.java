package ru.orientir.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept-open connection that sends the same bytes again and again: a client as cheap as pgbench, so that both leave the machine to the server. */
final class Wire implements AutoCloseable {
    private final Socket socket;
    private final InputStream input;

    Wire(URI origin) throws IOException {
        socket = new Socket(origin.getHost(), origin.getPort());
        socket.setTcpNoDelay(true);
        input = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    static byte[] request(URI origin, String path, String token) {
        return "GET /api/v1%s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nAccept: application/json\r\n\r\n"
                .formatted(path, origin.getAuthority(), token)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether the question was answered; false where a busy backend refused it by a 503. */
    boolean send(byte[] request) {
        try {
            socket.getOutputStream().write(request);
            var status = line();
            boolean answered = status.startsWith("HTTP/1.1 200");
            if (!answered && !status.startsWith("HTTP/1.1 503")) {
                throw new IllegalStateException("The backend answered " + status);
            }
            int length = -1;
            for (var header = line(); !header.isEmpty(); header = line()) {
                if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                    length = Integer.parseInt(header.substring(15).strip());
                }
            }
            if (length < 0) {
                skipChunks();
            } else {
                input.skipNBytes(length);
            }
            return answered;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void skipChunks() throws IOException {
        for (int chunk = Integer.parseInt(line(), 16); chunk > 0; chunk = Integer.parseInt(line(), 16)) {
            input.skipNBytes(chunk);
            line();
        }
        line();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = input.read(); next != '\n'; next = input.read()) {
            if (next < 0) {
                throw new IOException("The backend closed the connection.");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
