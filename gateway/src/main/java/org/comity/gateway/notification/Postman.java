package org.comity.gateway.notification;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Takes letters to the mail server, again and again for three days. A crash between the server's yes and our commit sends a
 * letter twice; it never loses one.
 */
@ApplicationScoped
class Postman {
    private static final int BATCH = 20;
    private final Letters letters;
    private final LetterForm form;
    private final Mailer mailer;
    private final Clock clock;

    Postman(Letters letters, LetterForm form, Mailer mailer, Clock clock) {
        this.letters = letters;
        this.form = form;
        this.mailer = mailer;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void walk() {
        while (QuarkusTransaction.requiringNew().call(this::round) == BATCH) {
            // there may be more
        }
    }

    private int round() {
        Instant now = clock.instant();
        List<Letter> due = letters.due(now, BATCH);
        due.forEach(letter -> bring(letter, now));
        return due.size();
    }

    private void bring(Letter letter, Instant now) {
        if (letter.isTooOld(now)) {
            Log.errorf("a letter (%s) could not be sent for three days and is given up", letter.kind());
            letters.delete(letter);
            return;
        }
        try {
            mailer.send(mail(letter));
            letters.delete(letter);
        } catch (RuntimeException notTaken) {
            // Not its message: that may name the address.
            Log.warnf(
                    "the mail server did not take a letter (%s), will try again: %s",
                    letter.kind(), notTaken.getClass().getSimpleName());
            letter.notTaken(now);
        }
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
