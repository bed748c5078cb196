package org.comity.hearing.log;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.comity.hearing.log.EventLog.Entry;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes the events of all rooms of this process, many in one transaction: the disk is waited for once for all of them.
 * <pre>
 *   room ──commit──▶ waiting ──up to {@code most}──▶ one transaction ──▶ each room goes on
 * </pre>
 * Nobody waits for others to come: what arrives while a transaction runs goes into the next one. Its session is its own, so that a crowd
 * at the pool costs no room anything. An event that the database does
 * not take keeps no other room's back: then each of its group is written alone. A room has one event here at a time, since its
 * writer waits.
 */
@ApplicationScoped
public class GroupCommit {
    /** Then a room gives itself up; what is written for it later is refused, because who reads its log has a new fence. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private record Waiting(Entry entry, CompletableFuture<Void> written) {}

    private final EventLog log;
    /** Of the writer's thread alone. */
    private final KeptSession session;

    private final int most;
    private final DistributionSummary sizes;
    private final BlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>();
    private final Thread writer = Thread.ofPlatform().daemon().name("room-log").unstarted(this::write);
    private volatile boolean stopped;

    /** @param most events of one transaction */
    GroupCommit(
            EventLog log,
            DataSource database,
            MeterRegistry metrics,
            @ConfigProperty(name = "comity.hearing.most-events-of-a-commit", defaultValue = "256") int most) {
        this.log = log;
        this.session = new KeptSession(database);
        this.most = most;
        sizes = metrics.summary("comity.hearing.events-of-a-commit");
    }

    @PostConstruct
    void start() {
        writer.start();
    }

    /** What waits then is not written. */
    @PreDestroy
    void stop() {
        stopped = true;
        writer.interrupt();
    }

    /**
     * Returns when the event is durable.
     *
     * @throws LogRefused if the database did not take it
     * @throws IllegalStateException if nobody knows whether it did
     */
    public void commit(Entry entry) {
        Waiting here = new Waiting(entry, new CompletableFuture<>());
        waiting.add(here);
        try {
            here.written().get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : new CompletionException(failed);
        } catch (TimeoutException tooLong) {
            throw new IllegalStateException("event not written in " + LONGEST, tooLong);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("event not waited for", interrupted);
        }
    }

    private void write() {
        List<Waiting> group = new ArrayList<>(most);
        while (!stopped) {
            try {
                group.add(waiting.take());
                waiting.drainTo(group, most - 1);
                write(group);
                group.clear();
            } catch (InterruptedException end) {
                break;
            }
        }
        session.close();
    }

    private void write(List<Waiting> group) {
        try {
            append(group.stream().map(Waiting::entry).toList());
            sizes.record(group.size());
            group.forEach(each -> each.written().complete(null));
        } catch (LogRefused refused) {
            if (group.size() > 1 && refused.isOfAnEvent()) {
                group.forEach(each -> write(List.of(each)));
            } else {
                fail(group, refused);
            }
        } catch (RuntimeException | Error failed) {
            // Whatever it was, this thread goes on: without it no room would.
            fail(group, failed);
        }
    }

    private void append(List<Entry> entries) {
        try {
            log.appendTogether(session.open(), entries);
        } catch (SQLException noSession) {
            throw new LogRefused(noSession);
        } catch (LogRefused refused) {
            if (!refused.isOfAnEvent()) {
                session.close();
            }
            throw refused;
        }
    }

    private static void fail(List<Waiting> group, Throwable cause) {
        group.forEach(each -> each.written().completeExceptionally(cause));
    }
}
