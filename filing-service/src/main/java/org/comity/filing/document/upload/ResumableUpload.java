package org.comity.filing.document.upload;

import static org.comity.filing.problem.FilingProblem.UPLOAD_NOT_WHOLE;
import static org.comity.filing.problem.FilingProblem.UPLOAD_OFFSET_WRONG;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A file on its way in parts.
 * <pre>
 *   begun ──parts──▶ whole ──made a document──▶ kept    its bytes are the document's
 *     └────────────────┴──── expires, taken back, refused: forgotten
 * </pre>
 */
@Entity
public class ResumableUpload {
    /** The answer that says it was kept may be lost on its way; it is given again for so long. */
    private static final Duration KEPT_REMEMBERED = Duration.ofDays(1);

    @Id
    private UUID id;

    private UUID accountId;
    private UUID subject;
    private String filename;
    private String metadata;
    private Long lastModified;
    private long length;
    private long received;
    private String sha256;
    private String sha512;
    private boolean kept;
    private Instant begunAt;
    private Instant expiresAt;

    protected ResumableUpload() {}

    ResumableUpload(UUID accountId, UUID subject, Metadata said, long length, Instant now, Duration kept) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.subject = subject;
        this.filename = said.filename();
        this.metadata = said.header();
        this.lastModified = said.lastModified();
        this.length = length;
        this.begunAt = now;
        this.expiresAt = now.plus(kept);
    }

    /** @throws org.comity.http.ProblemException UPLOAD_OFFSET_WRONG if the next part begins elsewhere */
    void requireAt(Long offset) {
        if (offset == null || offset != received) {
            throw UPLOAD_OFFSET_WRONG.with(received);
        }
    }

    /** @throws org.comity.http.ProblemException UPLOAD_NOT_WHOLE */
    void requireWhole() {
        if (!isWhole()) {
            throw UPLOAD_NOT_WHOLE.with();
        }
    }

    /** So much of it is here and will be tomorrow. */
    void came(long bytes, Instant now, Duration waited) {
        received = bytes;
        expiresAt = now.plus(waited);
    }

    /** All of it is here. */
    void end(String sha256InHex, String sha512InHex) {
        received = length;
        sha256 = sha256InHex;
        sha512 = sha512InHex;
    }

    void keep(Instant now) {
        kept = true;
        expiresAt = now.plus(KEPT_REMEMBERED);
    }

    boolean isWhole() {
        return received == length;
    }

    boolean isKept() {
        return kept;
    }

    UUID id() {
        return id;
    }

    UUID subject() {
        return subject;
    }

    String filename() {
        return filename;
    }

    /** As it was sent. */
    String metadata() {
        return metadata;
    }

    /** In milliseconds since 1970; null if that was not said. */
    Long lastModified() {
        return lastModified;
    }

    long length() {
        return length;
    }

    long received() {
        return received;
    }

    /** In hexadecimal; null before it is whole. */
    String sha256() {
        return sha256;
    }

    /** In hexadecimal; null before it is whole. */
    String sha512() {
        return sha512;
    }

    Instant begunAt() {
        return begunAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
