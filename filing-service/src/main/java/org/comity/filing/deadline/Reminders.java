package org.comity.filing.deadline;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Looks at each deadline when there is something to tell of it. There is one row for each; replicas take rows from each other's
 * hands without meeting, and what a dead one had taken comes back.
 */
@Singleton
class Reminders {
    private static final String TASK = "deadline";
    private static final String TABLE = "deadline_reminder";

    private final RemindersConfig config;
    private final Reminder reminder;
    private final Clock clock;
    private final Scheduler scheduler;

    Reminders(DataSource database, RemindersConfig config, Reminder reminder, Clock clock) {
        this.config = config;
        this.reminder = reminder;
        this.clock = clock;
        this.scheduler = scheduler(database, UUID.randomUUID().toString(), reminder::tell);
    }

    void start(@Observes StartupEvent started) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        scheduler.stop();
    }

    /** A replica's share of the work. @param tell tells of a deadline, and says when to look again */
    Scheduler scheduler(DataSource database, String name, Function<UUID, Optional<Instant>> tell) {
        return Scheduler.create(database, task(tell))
                .schedulerName(new SchedulerName.Fixed(name))
                .tableName(TABLE)
                .threads(config.threads())
                .pollingInterval(config.poll())
                .heartbeatInterval(config.heartbeat())
                .missedHeartbeatsLimit(4)
                // Rows are taken by the statement that finds them: of many replicas none finds what another has.
                .pollUsingLockAndFetch(0.5, 3)
                .clock(clock::instant)
                .build();
    }

    private static CustomTask<Void> task(Function<UUID, Optional<Instant>> tell) {
        return Tasks.custom(TASK, Void.class).execute((instance, context) -> {
            Optional<Instant> next = tell.apply(UUID.fromString(instance.getId()));
            return next.<CompletionHandler<Void>>map(at -> (done, operations) -> operations.reschedule(done, at))
                    .orElse((done, operations) -> operations.remove());
        });
    }

    /** From now on it is looked at when there is something to tell, in the transaction that made it so. */
    void watch(Deadline deadline) {
        Instant now = clock.instant();
        try {
            scheduler.schedule(
                    task(reminder::tell).instance(deadline.id().toString()),
                    reminder.next(deadline, now).orElse(now),
                    ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceCurrentlyExecutingException lookedAt) {
            // Who looks at it holds its lock or waits for ours, and says itself when to look again.
        }
    }

    /** Leaves the work to others for a while. */
    void rest() {
        scheduler.pause();
    }

    void goOn() {
        scheduler.resume();
    }
}
