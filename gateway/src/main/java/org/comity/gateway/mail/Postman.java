package org.comity.gateway.mail;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.MailMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.comity.http.Shutdown;

/**
 * Takes letters to the mail server, again and again for three days. A crash between the server's yes and our commit sends a
 * letter twice; it never loses one.
 */
@ApplicationScoped
class Postman {
    private static final int BATCH = 20;
    private final Letters letters;
    private final LetterForm form;
    private final Invitations invitations;
    private final MailServer server;
    private final OutgoingMail outgoing;
    private final Clock clock;
    private final Shutdown shutdown;
    /** One round after the other, as each holds a connection for as long as the mail server takes. */
    private final Lock rounds = new ReentrantLock();

    private final AtomicBoolean called = new AtomicBoolean();

    Postman(
            Letters letters,
            LetterForm form,
            Invitations invitations,
            MailServer server,
            OutgoingMail outgoing,
            Clock clock,
            Shutdown shutdown) {
        this.letters = letters;
        this.form = form;
        this.invitations = invitations;
        this.server = server;
        this.outgoing = outgoing;
        this.clock = clock;
        this.shutdown = shutdown;
    }

    /** Who registers sits before the screen and waits for the letter. */
    void comesAtOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) Letters.Due written) {
        if (called.compareAndSet(false, true)) {
            Thread.ofVirtual().name("postman").start(this::walk);
        }
    }

    /** By itself each second, for letters that are tried again, were to wait, or are of a process that died. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void walk() {
        rounds.lock();
        try {
            called.set(false);
            while (QuarkusTransaction.requiringNew().call(this::round) == BATCH) {
                // there may be more
            }
        } finally {
            rounds.unlock();
        }
    }

    /** @return how many letters were brought: fewer than were due where the server fell silent, or this process is to end */
    private int round() throws InterruptedException {
        Instant now = clock.instant();
        int brought = 0;
        for (Letter letter : letters.due(now, BATCH)) {
            if (shutdown.hasBegun() || !bring(letter, now)) {
                return brought;
            }
            brought++;
        }
        return brought;
    }

    /** @return false if the server did not answer: the next letter of this round would wait as long */
    private boolean bring(Letter letter, Instant now) throws InterruptedException {
        if (letter.isTooOld(now)) {
            Log.errorf("a letter (%s) could not be sent for three days and is given up", letter.kind());
            letters.giveUp(letter);
            return true;
        }
        try {
            server.take(mail(letter));
            letters.delete(letter);
        } catch (TimeoutException silent) {
            Log.warnf("the mail server did not answer to a letter (%s), will try again", letter.kind());
            letter.notTaken(now);
            return false;
        } catch (ExecutionException notTaken) {
            // Not its message: that may name the address.
            Log.warnf(
                    "the mail server did not take a letter (%s), will try again: %s",
                    letter.kind(), notTaken.getCause().getClass().getSimpleName());
            letter.notTaken(now);
        }
        return true;
    }

    private MailMessage mail(Letter letter) {
        MailMessage mail = new MailMessage()
                .setFrom(outgoing.from())
                .setTo(letter.address())
                .setSubject(form.subject(letter))
                .setText(form.text(letter))
                .setHtml(form.html(letter))
                .setHeaders(MultiMap.caseInsensitiveMultiMap()
                        // The same at each try, so that a letter which comes twice is seen to be one.
                        .set("Message-ID", "<" + letter.id() + "@" + outgoing.ownName() + ">")
                        // Absence notices are not to answer this. Source: RFC 3834, 5.
                        .set("Auto-Submitted", "auto-generated")
                        .set("Content-Language", letter.language().toLanguageTag()));
        if (letter.hearingId() != null) {
            invitations.of(letter.hearingId(), letter.reader(), outgoing.organizer()).stream()
                    .map(Postman::part)
                    .forEach(mail::setAttachment);
        }
        return mail;
    }

    /** The method stands in the type too: without it a mail program shows a file, not an invitation. Source: RFC 6047, 2.4. */
    private static MailAttachment part(Invitations.Invitation invitation) {
        return MailAttachment.create()
                .setContentType("text/calendar; charset=UTF-8; method=" + invitation.method())
                .setName("hearing.ics")
                .setData(Buffer.buffer(invitation.text()));
    }
}
