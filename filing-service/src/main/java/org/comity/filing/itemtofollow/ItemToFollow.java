package org.comity.filing.itemtofollow;

import static org.comity.filing.problem.CaseProblem.ITEM_ALREADY_RECEIVED;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * One document that a case was accepted without. It is written down at acceptance and does not change; that it came is a clerk's
 * word, because only a person can say that what was handed in is what was missing.
 */
@Entity
public class ItemToFollow {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;
    private int position;
    private String what;
    private String otherwise;
    private Instant writtenAt;
    private UUID writtenBy;
    private String writtenByName;
    private Instant receivedAt;
    private UUID receivedBy;
    private String receivedByName;

    protected ItemToFollow() {}

    ItemToFollow(UUID caseId, int position, String what, String otherwise, UUID clerk, String clerkName, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.position = position;
        this.what = what.strip();
        this.otherwise = otherwise.strip();
        this.writtenAt = now;
        this.writtenBy = clerk;
        this.writtenByName = clerkName;
    }

    /** @throws org.comity.http.ProblemException ITEM_ALREADY_RECEIVED saying by whom */
    void receive(UUID clerk, String clerkName, Instant now) {
        requireOpen();
        receivedAt = now;
        receivedBy = clerk;
        receivedByName = clerkName;
    }

    /** @throws org.comity.http.ProblemException ITEM_ALREADY_RECEIVED saying by whom */
    void requireOpen() {
        if (receivedAt != null) {
            throw ITEM_ALREADY_RECEIVED.with(receivedByName, receivedAt);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public String what() {
        return what;
    }

    /** What the clerk said happens if it does not come. */
    public String otherwise() {
        return otherwise;
    }

    /** Null until it came. */
    public Instant receivedAt() {
        return receivedAt;
    }

    public String receivedByName() {
        return receivedByName;
    }
}
