package org.comity.serviceofprocess.channel.electronic;

import static org.comity.serviceofprocess.problem.ServiceProblem.DOCUMENT_LOST;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.comity.cases.CaseDocument;
import org.comity.http.ProblemException;
import org.comity.serviceofprocess.channel.electronic.Papers.Fingerprint;
import org.comity.serviceofprocess.mail.Letter;
import org.comity.serviceofprocess.mail.MailServer;
import org.comity.serviceofprocess.mail.Sending;
import org.comity.serviceofprocess.mail.SmtpAnswer;

/**
 * Papers that are checked and a message that is sent while whoever began that waits no longer than it likes. If the process ends
 * meanwhile, {@link UnfinishedSendings} says so.
 */
@ApplicationScoped
class Outgoing {

    /** It is tried again, as where a mail server is busy. */
    private static final MailServer.Outcome PAPERS_NOT_NOW =
            new MailServer.Outcome(Sending.POSTPONED, SmtpAnswer.ours("the papers cannot be had now"));

    /** No later try finds what is gone: people are told at once. */
    private static final MailServer.Outcome PAPERS_MISSING = new MailServer.Outcome(
            Sending.PAPERS_MISSING, SmtpAnswer.ours("a paper is missing from the store or is not what was filed"));

    private final Dispatch dispatch;
    private final MailServer mail;
    private final Papers papers;

    Outgoing(Dispatch dispatch, MailServer mail, Papers papers) {
        this.dispatch = dispatch;
        this.mail = mail;
        this.papers = papers;
    }

    /** That the papers can be had and are what was filed; goes on after whoever asked has gone. */
    Future<List<Fingerprint>> check(List<CaseDocument> documents) {
        return begin(() -> documents.stream().map(papers::check).toList());
    }

    /** The message goes out once the papers are checked; what became of it is on record at the end. */
    Future<Void> send(UUID attemptId, Letter letter, Future<List<Fingerprint>> checked) {
        return begin(() -> {
            List<Fingerprint> contents;
            try {
                contents = checked.get();
            } catch (ExecutionException unavailable) {
                dispatch.settle(attemptId, withoutPapers(unavailable.getCause()), List.of());
                return null;
            }
            dispatch.settle(attemptId, mail.send(letter), contents);
            return null;
        });
    }

    /** What becomes of a message whose papers could not be checked. */
    static MailServer.Outcome withoutPapers(Throwable unavailable) {
        return unavailable instanceof ProblemException problem && problem.code() == DOCUMENT_LOST
                ? PAPERS_MISSING
                : PAPERS_NOT_NOW;
    }

    /**
     * Waits until it is done, or so long.
     *
     * @throws ProblemException if that is how it ended within that time
     */
    static void await(Future<?> work, long nanos) {
        try {
            work.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | CancellationException goesOn) {
            return;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> Future<T> begin(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofVirtual().name("outgoing").start(task);
        return task;
    }
}
