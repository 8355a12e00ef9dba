package ru.orientir.collection.sheet;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Whose form a file is. It travels hidden in the file, signed, so that a form cannot be passed off as another's.
 *
 * @param round of the submission: a form that was returned and filled again is another one
 * @param questions what the form asks, as a digest: other versions or slices make another form
 */
public record FormIdentity(UUID campaignId, UUID submissionId, int round, String questions) {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String KIND = "orientir-form-1";

    /** The identity as it is written into the file. */
    public String sign(String secret) {
        String text = text();
        return text + " " + signature(text, secret);
    }

    /** The identity a file claims; empty when it isn't one of ours. */
    public static Optional<FormIdentity> read(String signed, String secret) {
        int end = signed.lastIndexOf(' ');
        String[] parts = signed.split(" ");
        if (parts.length != 6
                || !parts[0].equals(KIND)
                || !isSame(parts[5], signature(signed.substring(0, end), secret))) {
            return Optional.empty();
        }
        return Optional.of(new FormIdentity(
                UUID.fromString(parts[1]), UUID.fromString(parts[2]), Integer.parseInt(parts[3]), parts[4]));
    }

    private String text() {
        return String.join(" ", KIND, campaignId.toString(), submissionId.toString(), String.valueOf(round), questions);
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String signature(String text, String secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
