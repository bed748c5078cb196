package org.comity.serviceofprocess.channel.electronic;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.comity.serviceofprocess.attempt.DueWork;
import org.comity.serviceofprocess.mail.MailConfig;
import org.comity.serviceofprocess.mail.MailServer;
import org.comity.serviceofprocess.mail.Sending;
import org.comity.serviceofprocess.mail.SmtpAnswer;

/**
 * Settles attempts whose process ended between writing them down and hearing of their message: nobody knows whether it went
 * out, so the link works and another attempt may follow.
 */
@ApplicationScoped
class UnfinishedSendings {

    /** Far longer than any sending lasts, so that none is settled that still runs on another replica. */
    private static final Duration GIVEN_UP = Duration.ofMinutes(5);

    private final ElectronicAttempts attempts;
    private final Dispatch dispatch;
    private final DueWork work;
    private final MailConfig mail;
    private final Clock clock;

    UnfinishedSendings(ElectronicAttempts attempts, Dispatch dispatch, DueWork work, MailConfig mail, Clock clock) {
        this.attempts = attempts;
        this.dispatch = dispatch;
        this.work = work;
        this.mail = mail;
        this.clock = clock;
    }

    @Scheduled(every = "{comity.delivery.settles-every}", delayed = "5s")
    void settle() {
        Instant before = clock.instant().minus(mail.lasts()).minus(GIVEN_UP);
        work.each(
                "settling",
                attempts.beingSentSince(before),
                id -> dispatch.settle(id, new MailServer.Outcome(Sending.NOT_KNOWN, SmtpAnswer.NONE), List.of()));
    }
}
