package org.comity.gateway.mail;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.TimeoutException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/**
 * Takes letters to the mail server, again and again for three days. A crash between the server's yes and our commit sends a
 * letter twice; it never loses one.
 */
@ApplicationScoped
class Postman {
    private static final int BATCH = 20;
    private final Letters letters;
    private final LetterForm form;
    private final MailServer server;
    private final Clock clock;

    Postman(Letters letters, LetterForm form, MailServer server, Clock clock) {
        this.letters = letters;
        this.form = form;
        this.server = server;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void walk() {
        while (QuarkusTransaction.requiringNew().call(this::round) == BATCH) {
            // there may be more
        }
    }

    /** @return how many letters were brought: fewer than were due where the server fell silent */
    private int round() {
        Instant now = clock.instant();
        int brought = 0;
        for (Letter letter : letters.due(now, BATCH)) {
            if (!bring(letter, now)) {
                return brought;
            }
            brought++;
        }
        return brought;
    }

    /** @return false if the server did not answer: the next letter of this round would wait as long */
    private boolean bring(Letter letter, Instant now) {
        if (letter.isTooOld(now)) {
            Log.errorf("a letter (%s) could not be sent for three days and is given up", letter.kind());
            letters.delete(letter);
            return true;
        }
        try {
            server.take(mail(letter));
            letters.delete(letter);
        } catch (TimeoutException silent) {
            Log.warnf("the mail server did not answer to a letter (%s), will try again", letter.kind());
            letter.notTaken(now);
            return false;
        } catch (RuntimeException notTaken) {
            // Not its message: that may name the address.
            Log.warnf(
                    "the mail server did not take a letter (%s), will try again: %s",
                    letter.kind(), notTaken.getClass().getSimpleName());
            letter.notTaken(now);
        }
        return true;
    }

    private Mail mail(Letter letter) {
        return new Mail()
                .addTo(letter.address())
                .setSubject(form.subject(letter))
                .setText(form.text(letter))
                .setHtml(form.html(letter))
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("Content-Language", letter.language().toLanguageTag());
    }
}
