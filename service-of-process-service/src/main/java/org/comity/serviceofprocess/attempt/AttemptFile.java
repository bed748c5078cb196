package org.comity.serviceofprocess.attempt;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.comity.http.Sha256;

/** A scan or photograph that shows what happened to an attempt: a signed receipt, a certificate, papers left at a door. */
@Entity
@Table(name = "attempt_file")
public class AttemptFile {

    @Id
    private UUID id;

    private UUID attemptId;
    private UUID eventId;
    private String name;
    private String mediaType;
    private int size;
    private String digest;

    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    private Instant uploadedAt;
    private UUID uploadedBy;

    protected AttemptFile() {}

    AttemptFile(UUID attemptId, String name, FileKind kind, byte[] content, Instant at, UUID by) {
        id = UUID.randomUUID();
        this.attemptId = attemptId;
        this.name = name;
        mediaType = kind.mediaType();
        size = content.length;
        digest = Sha256.hexOf(content);
        this.content = content;
        uploadedAt = at;
        uploadedBy = by;
    }

    /** The event that it shows; of one file, one event. */
    void shows(DeliveryEvent event) {
        eventId = event.id();
    }

    boolean isBy(UUID account) {
        return uploadedBy.equals(account);
    }

    public UUID id() {
        return id;
    }

    public UUID attemptId() {
        return attemptId;
    }

    /** Null while it was only handed in. */
    UUID eventId() {
        return eventId;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    /** In bytes. */
    public int size() {
        return size;
    }

    /** SHA-256 in hexadecimal. */
    public String digest() {
        return digest;
    }

    public byte[] content() {
        return content;
    }
}
