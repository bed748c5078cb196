package org.comity.serviceofprocess.request;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A service that counted once and counts no more; it stays readable, and why another took its place. */
@Entity
@Immutable
@Table(name = "superseded_service")
public class SupersededService {

    /** Why it counts no more. */
    public enum Cause {
        /** Another service of the same request was effective before. Source: OL 31(4). */
        EARLIER_SERVICE,
        /** The court finds that it reached the addressee on another day. Source: J 135. */
        OTHER_DAY,
        /** The court finds that it did not reach the addressee. Source: OL 31(2). */
        NOT_REACHED
    }

    @Id
    private UUID id;

    private UUID requestId;

    @Embedded
    private ServiceDone service;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private String reasons;
    private UUID documentId;
    private Instant supersededAt;
    private UUID supersededBy;

    protected SupersededService() {}

    private SupersededService(UUID requestId, ServiceDone service, Cause cause, Instant at) {
        id = UUID.randomUUID();
        this.requestId = requestId;
        this.service = service;
        this.cause = cause;
        supersededAt = at;
    }

    public static SupersededService byEarlier(UUID requestId, ServiceDone service, Instant at) {
        return new SupersededService(requestId, service, Cause.EARLIER_SERVICE, at);
    }

    /**
     * By what the court found.
     *
     * @param documentId the paper of the case that shows it, or null
     */
    public static SupersededService byFinding(
            UUID requestId, ServiceDone service, Cause cause, String reasons, UUID documentId, Instant at, UUID judge) {
        SupersededService superseded = new SupersededService(requestId, service, cause, at);
        superseded.reasons = reasons;
        superseded.documentId = documentId;
        superseded.supersededBy = judge;
        return superseded;
    }

    public UUID requestId() {
        return requestId;
    }

    public ServiceDone service() {
        return service;
    }

    public Cause cause() {
        return cause;
    }

    /** The court's; null where an earlier service took its place. */
    public String reasons() {
        return reasons;
    }

    /** The paper of the case that shows it, or null. */
    public UUID documentId() {
        return documentId;
    }

    public Instant supersededAt() {
        return supersededAt;
    }
}
