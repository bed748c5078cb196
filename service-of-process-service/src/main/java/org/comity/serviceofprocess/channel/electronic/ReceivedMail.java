package org.comity.serviceofprocess.channel.electronic;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.comity.serviceofprocess.channel.electronic.report.MailReport;
import org.comity.serviceofprocess.channel.electronic.report.MailReport.Kind;

/** A mail that came into the court's mailbox, read once; open until a person has looked at it, where one should. */
@Entity
@Table(name = "received_mail")
public class ReceivedMail {

    /** Nobody needs to look at what programs say otherwise: it is neither failure nor delay. */
    private static final Set<Kind> FOR_A_PERSON =
            Set.of(Kind.RETURNED, Kind.DELAYED, Kind.ANSWER, Kind.OWN_LETTER, Kind.UNCLEAR);

    /** What names no letter of ours and may still be about one; the rest is other people's mail, and is not kept. Source: PIPL 6. */
    private static final Set<Kind> KEPT_UNMATCHED = Set.of(Kind.RETURNED, Kind.DELAYED, Kind.OWN_LETTER, Kind.UNCLEAR);

    @Id
    private UUID id;

    private String digest;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String status;
    private String sender;
    private String subject;
    private String excerpt;
    private UUID attemptId;
    private Instant readAt;
    private boolean open;
    private Instant settledAt;
    private UUID settledBy;

    protected ReceivedMail() {}

    /**
     * @param attemptId whose letter it names; null if none of ours
     * @param recorded whether what it says is on record with the attempt, so that nobody needs to look at it here
     */
    ReceivedMail(String digest, MailReport report, String status, UUID attemptId, boolean recorded, Instant now) {
        id = UUID.randomUUID();
        this.digest = digest;
        kind = report.kind();
        this.status = status;
        sender = report.sender();
        subject = report.subject();
        excerpt = report.text();
        this.attemptId = attemptId;
        readAt = now;
        open = !recorded && FOR_A_PERSON.contains(kind);
    }

    /** Whether a mail is kept although it names no letter of ours. */
    static boolean isKeptUnmatched(Kind kind) {
        return KEPT_UNMATCHED.contains(kind);
    }

    /** Somebody has looked at it; the second time changes nothing. */
    void settle(UUID by, Instant now) {
        if (open) {
            open = false;
            settledAt = now;
            settledBy = by;
        }
    }

    UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    /** Enhanced (RFC 3463), as it says of the addressee; null if it says none. */
    String status() {
        return status;
    }

    String sender() {
        return sender;
    }

    String subject() {
        return subject;
    }

    /** The beginning of what a person reads in it. */
    String excerpt() {
        return excerpt;
    }

    UUID attemptId() {
        return attemptId;
    }

    Instant readAt() {
        return readAt;
    }

    boolean open() {
        return open;
    }
}
