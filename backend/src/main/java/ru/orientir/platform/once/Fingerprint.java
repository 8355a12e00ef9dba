package ru.orientir.platform.once;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/** SHA-256 of what is asked, address and body, taken while the body is read for whoever needs it; it never stands in memory whole. */
final class Fingerprint {
    private final MessageDigest digest = sha256();
    private final OutputStream parts;
    private final InputStream body;

    private Fingerprint(String address, String boundary, InputStream sent) {
        digest.update(address.getBytes(StandardCharsets.UTF_8));
        parts = new WithoutBoundaries(boundary, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        body = new Read(sent);
    }

    static Fingerprint of(ContainerRequestContext request) {
        var boundary = Optional.ofNullable(request.getMediaType())
                .map(type -> type.getParameters().get("boundary"))
                .orElse("");
        return new Fingerprint(
                request.getUriInfo().getRequestUri().getRawPath()
                        + '?'
                        + request.getUriInfo().getRequestUri().getRawQuery(),
                boundary,
                request.getEntityStream());
    }

    /** The body, to be read instead of the one that was sent. */
    InputStream body() {
        return body;
    }

    /** Reads what nobody has read of the body. */
    byte[] take() {
        try {
            body.transferTo(OutputStream.nullOutputStream());
            parts.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stays open: what its reader leaves is read afterwards. */
    private final class Read extends FilterInputStream {
        Read(InputStream sent) {
            super(sent);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            if (next >= 0) {
                parts.write(next);
            }
            return next;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int count = super.read(into, from, most);
            if (count > 0) {
                parts.write(into, from, count);
            }
            return count;
        }

        @Override
        public void close() {}
    }
}
