package org.comity.serviceofprocess.channel.electronic;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.comity.serviceofprocess.mail.Sending;
import org.comity.serviceofprocess.mail.SmtpAnswer;

/** What became of the message that leads to the papers, and when it is tried again. */
@Embeddable
class Mailing {

    @Enumerated(EnumType.STRING)
    private Sending sending;

    @Embedded
    private SmtpAnswer smtpAnswer;

    private int tries = 1;
    private Instant nextTryAt;
    private Instant tryingSince;

    protected Mailing() {}

    Mailing(Sending sending) {
        this.sending = sending;
    }

    void became(Sending outcome, SmtpAnswer answer) {
        nextTryAt = null;
        sending = outcome;
        smtpAnswer = answer;
    }

    void postponed(SmtpAnswer answer, Instant next) {
        smtpAnswer = answer;
        nextTryAt = next;
    }

    void tryAgain(Instant now) {
        nextTryAt = null;
        tryingSince = now;
        tries++;
    }

    void cameBack() {
        sending = Sending.RETURNED;
    }

    boolean isToTry(Instant now) {
        return nextTryAt != null && !nextTryAt.isAfter(now);
    }

    Sending sending() {
        return sending;
    }

    /** The mail server's last answer, taken or not. */
    SmtpAnswer answer() {
        return smtpAnswer == null ? SmtpAnswer.NONE : smtpAnswer;
    }

    /** How often a mail server was asked to take it. */
    int tries() {
        return tries;
    }

    /** Null unless it waits to be tried again. */
    Instant nextTryAt() {
        return nextTryAt;
    }
}
