package org.comity.serviceofprocess.channel.electronic;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.http.ProblemException;
import org.comity.serviceofprocess.attempt.DueWork;
import org.comity.serviceofprocess.channel.electronic.Papers.Fingerprint;
import org.comity.serviceofprocess.mail.Letter;
import org.comity.serviceofprocess.mail.MailServer;

/** Tries messages again that were postponed. What is due stands in the database, so a restart forgets none; no transaction waits for a server. */
@ApplicationScoped
class Retries {

    private final ElectronicAttempts attempts;
    private final Dispatch dispatch;
    private final DueWork work;
    private final MailServer mail;
    private final Papers papers;
    private final Clock clock;

    Retries(ElectronicAttempts attempts, Dispatch dispatch, DueWork work, MailServer mail, Papers papers, Clock clock) {
        this.attempts = attempts;
        this.dispatch = dispatch;
        this.work = work;
        this.mail = mail;
        this.papers = papers;
        this.clock = clock;
    }

    @Scheduled(every = "{comity.delivery.settles-every}", delayed = "7s", concurrentExecution = SKIP)
    void tryAgain() {
        work.each("sending", attempts.dueForTry(clock.instant()), this::tryAgain);
    }

    private void tryAgain(UUID attemptId) {
        List<Fingerprint> contents;
        try {
            contents = dispatch.papersOf(attemptId).stream().map(papers::check).toList();
        } catch (ProblemException unavailable) {
            dispatch.settle(attemptId, Outgoing.withoutPapers(unavailable), List.of());
            return;
        }
        // Whichever replica takes it first sends it.
        Optional<Letter> letter = dispatch.tryAgain(attemptId);
        letter.ifPresent(message -> dispatch.settle(attemptId, mail.send(message), contents));
    }
}
