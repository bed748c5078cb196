package org.comity.filing.forwarding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.comity.http.PlainText;

/** One court passed a filing on to another. Written once, and never changed. */
@Entity
public class Forwarding {
    @Id
    private UUID id;

    private UUID submissionId;
    private String fromCourt;
    private String toCourt;
    private String reasons;
    private UUID byAccountId;
    private String byName;
    private Instant forwardedAt;

    protected Forwarding() {}

    /**
     * @param from code of the court, such as {@code 浙01}, as {@code to}
     * @param reasons in the words of the clerk, which the filer and the other court read
     */
    public Forwarding(
            UUID submissionId, String from, String to, String reasons, UUID byAccountId, String byName, Instant at) {
        this.id = UUID.randomUUID();
        this.submissionId = submissionId;
        this.fromCourt = from;
        this.toCourt = to;
        this.reasons = PlainText.strip(reasons);
        this.byAccountId = byAccountId;
        this.byName = byName;
        this.forwardedAt = at;
    }

    String fromCourt() {
        return fromCourt;
    }

    String toCourt() {
        return toCourt;
    }

    String reasons() {
        return reasons;
    }

    String byName() {
        return byName;
    }

    Instant forwardedAt() {
        return forwardedAt;
    }
}
