package org.comity.filing.document.upload;

import static org.comity.filing.problem.FilingProblem.UPLOAD_CHECKSUM_UNKNOWN;
import static org.comity.filing.problem.FilingProblem.UPLOAD_CHECKSUM_WRONG;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the sender says the digest of a part is. Source: tus 1.0, checksum extension. */
final class Checksum {
    private static final Map<String, String> ALGORITHMS = new LinkedHashMap<>();

    static {
        ALGORITHMS.put("sha1", "SHA-1");
        ALGORITHMS.put("sha256", "SHA-256");
        ALGORITHMS.put("sha512", "SHA-512");
    }

    private final MessageDigest counted;
    private final byte[] said;

    private Checksum(MessageDigest counted, byte[] said) {
        this.counted = counted;
        this.said = said;
    }

    /** As {@code Tus-Checksum-Algorithm} lists them. */
    static String algorithms() {
        return String.join(",", ALGORITHMS.keySet());
    }

    /**
     * @param header such as {@code sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0=}; null if the sender says nothing
     * @return null if the sender says nothing
     * @throws org.comity.http.ProblemException UPLOAD_CHECKSUM_UNKNOWN
     */
    static Checksum of(String header) {
        if (header == null) {
            return null;
        }
        String[] parts = header.strip().split(" ", 2);
        String algorithm = ALGORITHMS.get(parts[0]);
        if (algorithm == null || parts.length < 2) {
            throw UPLOAD_CHECKSUM_UNKNOWN.with(algorithms());
        }
        try {
            return new Checksum(Digests.of(algorithm), Base64.getDecoder().decode(parts[1].strip()));
        } catch (IllegalArgumentException noBase64) {
            throw UPLOAD_CHECKSUM_UNKNOWN.with(algorithms());
        }
    }

    void add(byte[] piece, int length) {
        counted.update(piece, 0, length);
    }

    /** Once, at the end of the part. @throws org.comity.http.ProblemException UPLOAD_CHECKSUM_WRONG */
    void require() {
        if (!MessageDigest.isEqual(counted.digest(), said)) {
            throw UPLOAD_CHECKSUM_WRONG.with();
        }
    }
}
