package org.comity.serviceofprocess.incoming;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.comity.http.Sha256;
import org.hibernate.annotations.Immutable;

/** A file of a request from abroad: what came, what shows that it was done, or the certificate that goes back. */
@Entity
@Immutable
@Table(name = "incoming_file")
class IncomingFile {

    @Id
    private UUID id;

    private UUID requestId;
    private boolean certificate;
    private String name;
    private String mediaType;
    private int size;
    private String digest;

    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    private Instant keptAt;
    private UUID keptBy;

    protected IncomingFile() {}

    /** @param certificate whether it goes back to who asked */
    IncomingFile(
            UUID requestId, boolean certificate, String name, String mediaType, byte[] content, Instant at, UUID by) {
        id = UUID.randomUUID();
        this.requestId = requestId;
        this.certificate = certificate;
        this.name = name;
        this.mediaType = mediaType;
        size = content.length;
        digest = Sha256.hexOf(content);
        this.content = content;
        keptAt = at;
        keptBy = by;
    }

    UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    boolean certificate() {
        return certificate;
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    /** In bytes. */
    int size() {
        return size;
    }

    /** SHA-256 in hexadecimal. */
    String digest() {
        return digest;
    }

    byte[] content() {
        return content;
    }
}
