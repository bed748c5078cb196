package org.comity.filing.document.check;

import static org.comity.filing.problem.FilingProblem.FILE_CAN_ACT;
import static org.comity.filing.problem.FilingProblem.FILE_CORRUPT;
import static org.comity.filing.problem.FilingProblem.FILE_DAMAGED;
import static org.comity.filing.problem.FilingProblem.FILE_ENCRYPTED;
import static org.comity.filing.problem.FilingProblem.FILE_FRAMED;
import static org.comity.filing.problem.FilingProblem.FILE_NOT_TAKEN;
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
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
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

    /** Of the accounts that have files here now; see {@link Share}. */
    private final ConcurrentMap<UUID, Share> shares = new ConcurrentHashMap<>();

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
     * Waits for its turn, and looks at the file: what it is, and how many pages it has.
     *
     * @param sender whose file it is: nobody's files take all processes at once
     * @throws ProblemException the fault that makes it no document of a court, or TOO_MANY_FILES_AT_ONCE if too many wait already
     */
    public Verdict require(UUID sender, Path file) {
        Verdict verdict = look(sender, file);
        if (!verdict.isDocument()) {
            throw refusal(verdict.fault()).with(verdict.detail());
        }
        return verdict;
    }

    /** The answer to who sends a file with that fault; its text may name the detail. */
    public static FilingProblem refusal(Fault fault) {
        return switch (fault) {
            case CAN_ACT -> FILE_CAN_ACT;
            case NOT_TAKEN -> FILE_NOT_TAKEN;
            case DAMAGED -> FILE_DAMAGED;
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

    /**
     * How many of the processes one account's files may have, all but one: a file can hold its process for the whole time that it
     * may take, and meanwhile others' files go on.
     */
    private static final class Share {
        final Semaphore turns;
        /** How many files are looked at or wait. Changed only inside of the map's own step. */
        volatile int files;

        Share(int processes) {
            turns = new Semaphore(Math.max(1, processes - 1), true);
        }
    }

    Verdict look(UUID sender, Path file) {
        return inTurnOf(sender, checker -> checker.look(file, limits.time().toMillis(), clock));
    }

    /**
     * Waits for its turn, and draws one page of a file that was looked at as a JPEG.
     *
     * @param reader who wants to see it: nobody's take all processes at once
     * @param page from 1
     * @return false if it cannot be drawn whole
     * @throws ProblemException TOO_MANY_FILES_AT_ONCE if too many wait already
     */
    public boolean draw(UUID reader, Path file, FileType type, int page, Path target) {
        return inTurnOf(
                reader,
                checker -> checker.draw(file, type, page, target, limits.time().toMillis(), clock));
    }

    /**
     * Waits for its turn, and reads what a file that was looked at says.
     *
     * @param reader who wants to see it
     * @param type one that {@link FileType#isText says something}
     * @param target gets a line for each {@link org.comity.filing.document.text.Piece}
     * @return false if it cannot be read
     * @throws ProblemException TOO_MANY_FILES_AT_ONCE if too many wait already
     */
    public boolean write(UUID reader, Path file, FileType type, Path target) {
        return inTurnOf(
                reader,
                checker -> checker.write(file, type, target, limits.time().toMillis(), clock));
    }

    /**
     * Waits for its turn, and makes one page of a file that was looked at ready for a program that reads it.
     *
     * @param reader for whom it is read: nobody's take all processes at once
     * @param page from 1
     * @throws ProblemException TOO_MANY_FILES_AT_ONCE if too many wait already
     */
    public ForReading prepare(UUID reader, Path file, FileType type, int page, Path target) {
        return inTurnOf(
                reader,
                checker ->
                        checker.prepare(file, type, page, target, limits.time().toMillis(), clock));
    }

    private <T> T inTurnOf(UUID account, Function<Checker, T> task) {
        Share share = shares.compute(account, (same, known) -> {
            Share own = known == null ? new Share(limits.processes()) : known;
            if (own.files >= limits.waitingOfOneAccount()) {
                throw TOO_MANY_FILES_AT_ONCE.with();
            }
            own.files++;
            return own;
        });
        try {
            return inTurn(share.turns, () -> done(task));
        } finally {
            shares.computeIfPresent(account, (same, own) -> --own.files == 0 ? null : own);
        }
    }

    /** How many of an account's files are here now. */
    int filesOf(UUID account) {
        Share share = shares.get(account);
        return share == null ? 0 : share.files;
    }

    private <T> T done(Function<Checker, T> task) {
        if (turns.getQueueLength() >= limits.waiting()) {
            throw TOO_MANY_FILES_AT_ONCE.with();
        }
        return inTurn(turns, () -> {
            Checker checker = ready();
            T answer = task.apply(checker);
            handBack(checker);
            return answer;
        });
    }

    private static <T> T inTurn(Semaphore turns, Supplier<T> task) {
        turns.acquireUninterruptibly();
        try {
            return task.get();
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
