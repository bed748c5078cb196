package org.comity.serviceofprocess.addressee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.comity.serviceofprocess.mail.Sending;
import org.comity.serviceofprocess.mail.Tries;

/** The mail that tells an answer: what became of it, and by when it is sent again if nobody said. */
@Embeddable
class AnswerSending {

    @Column(name = "mail_reference")
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(name = "mail")
    private Sending sending;

    @Column(name = "mail_tries")
    private int tries = 1;

    @Column(name = "mail_begun_at")
    private Instant begunAt;

    @Column(name = "mail_due_at")
    private Instant dueAt;

    /** None yet. */
    protected AnswerSending() {}

    /** @param dueAt by when it is sent again, unless it is known what became of it */
    AnswerSending(String reference, Instant now, Instant dueAt) {
        this.reference = reference;
        sending = Sending.PENDING;
        begunAt = now;
        this.dueAt = dueAt;
    }

    boolean isDue(Instant now) {
        return dueAt != null && !dueAt.isAfter(now);
    }

    void tryAgain(Instant next) {
        tries++;
        dueAt = next;
    }

    /**
     * What became of a try. A server that would not take it, or said nothing, is asked again, as nobody else does; one that was given it and
     * did not answer is not, because a second mail may be the outcome. One that came back before its server's answer was on record stays
     * so.
     *
     * @return whether it is certain that it never goes out
     */
    boolean became(Sending outcome, Instant now) {
        if (sending == Sending.RETURNED) {
            return false;
        }
        Optional<Instant> again = outcome == Sending.POSTPONED || outcome == Sending.SILENT
                ? Tries.next(tries, begunAt, now)
                : Optional.empty();
        dueAt = again.orElse(null);
        if (again.isEmpty()) {
            sending = outcome;
        }
        return again.isEmpty() && outcome.failed();
    }

    void cameBack() {
        sending = Sending.RETURNED;
        dueAt = null;
    }

    String reference() {
        return reference;
    }

    Sending sending() {
        return sending;
    }
}
