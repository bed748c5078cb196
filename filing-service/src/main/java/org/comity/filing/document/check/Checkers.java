package org.comity.filing.document.check;

import static org.comity.filing.problem.FilingProblem.FILE_CORRUPT;
import static org.comity.filing.problem.FilingProblem.FILE_ENCRYPTED;
import static org.comity.filing.problem.FilingProblem.FILE_FRAMED;
import static org.comity.filing.problem.FilingProblem.FILE_NOT_PDF;
import static org.comity.filing.problem.FilingProblem.FILE_PAGE_WITHOUT_SIZE;
import static org.comity.filing.problem.FilingProblem.FILE_PROTECTED;
import static org.comity.filing.problem.FilingProblem.FILE_TOO_COMPLEX;
import static org.comity.filing.problem.FilingProblem.FILE_WITHOUT_PAGES;
import static org.comity.filing.problem.FilingProblem.FILE_WITH_ACTION;
import static org.comity.filing.problem.FilingProblem.FILE_WITH_ATTACHMENT;
import static org.comity.filing.problem.FilingProblem.FILE_WITH_DYNAMIC_FORM;
import static org.comity.filing.problem.FilingProblem.FILE_WITH_EXTERNAL_CONTENT;
import static org.comity.filing.problem.FilingProblem.FILE_WITH_MEDIA;
import static org.comity.filing.problem.FilingProblem.FILE_WITH_SCRIPT;
import static org.comity.filing.problem.FilingProblem.TOO_MANY_FILES_AT_ONCE;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.comity.filing.problem.FilingProblem;
import org.comity.http.ProblemException;

/**
 * Looks at files, in the order in which they come, in as many processes as are allowed. A process is started when it is needed,
 * serves one file after the other, and is replaced when a file was too much for it.
 */
@ApplicationScoped
public class Checkers {
    private final CheckLimits limits;
    /** Fair: the first to come is the first to be served. */
    private final Semaphore turns;

    /** Those that wait for a file, the last used first, so that the others grow old and end. */
    private final ConcurrentLinkedDeque<Checker> idle = new ConcurrentLinkedDeque<>();

    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("document-checks").factory());

    Checkers(CheckLimits limits) {
        this.limits = limits;
        turns = new Semaphore(limits.processes(), true);
        clock.setRemoveOnCancelPolicy(true);
        long idleMillis = limits.idle().toMillis();
        clock.scheduleWithFixedDelay(() -> endIdle(idleMillis), idleMillis, idleMillis, TimeUnit.MILLISECONDS);
    }

    /**
     * Waits for its turn, looks at the file and counts its pages.
     *
     * @throws ProblemException the fault that makes it no document of a court, or TOO_MANY_FILES_AT_ONCE if too many wait already
     */
    public int pagesOf(Path file) {
        Verdict verdict = look(file);
        if (!verdict.isDocument()) {
            throw refusal(verdict.fault()).with(verdict.detail());
        }
        return verdict.pages();
    }

    private static FilingProblem refusal(Fault fault) {
        return switch (fault) {
            case NOT_PDF -> FILE_NOT_PDF;
            case FRAMED -> FILE_FRAMED;
            case ENCRYPTED -> FILE_ENCRYPTED;
            case PROTECTED -> FILE_PROTECTED;
            case CORRUPT -> FILE_CORRUPT;
            case WITHOUT_PAGES -> FILE_WITHOUT_PAGES;
            case PAGE_WITHOUT_SIZE -> FILE_PAGE_WITHOUT_SIZE;
            case TOO_COMPLEX -> FILE_TOO_COMPLEX;
            case WITH_SCRIPT -> FILE_WITH_SCRIPT;
            case WITH_ACTION -> FILE_WITH_ACTION;
            case WITH_ATTACHMENT -> FILE_WITH_ATTACHMENT;
            case WITH_DYNAMIC_FORM -> FILE_WITH_DYNAMIC_FORM;
            case WITH_MEDIA -> FILE_WITH_MEDIA;
            case WITH_EXTERNAL_CONTENT -> FILE_WITH_EXTERNAL_CONTENT;
        };
    }

    Verdict look(Path file) {
        if (turns.getQueueLength() >= limits.waiting()) {
            throw TOO_MANY_FILES_AT_ONCE.with();
        }
        turns.acquireUninterruptibly();
        try {
            Checker checker = ready();
            Verdict verdict = checker.look(file, limits.time().toMillis(), clock);
            handBack(checker);
            return verdict;
        } finally {
            turns.release();
        }
    }

    private Checker ready() {
        for (Checker waiting = idle.poll(); waiting != null; waiting = idle.poll()) {
            if (waiting.isReady()) {
                return waiting;
            }
            waiting.close();
        }
        return Checker.start(limits);
    }

    private void handBack(Checker checker) {
        if (checker.isReady()) {
            idle.push(checker);
        } else {
            checker.close();
        }
    }

    private void endIdle(long millis) {
        List<Checker> old = new ArrayList<>(idle);
        old.stream()
                .filter(checker -> checker.isIdleFor(millis))
                // Whoever takes it out of the queue has it.
                .filter(idle::remove)
                .forEach(Checker::close);
    }

    @PreDestroy
    void end() {
        clock.shutdownNow();
        idle.forEach(Checker::close);
    }
}
