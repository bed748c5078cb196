package org.comity.serviceofprocess.channel.electronic;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Gatherers;
import org.comity.serviceofprocess.channel.electronic.MailIntake.Read;
import org.comity.serviceofprocess.channel.electronic.ReceivedMails.Cursor;
import org.comity.serviceofprocess.channel.electronic.report.ReportReader;
import org.comity.serviceofprocess.mail.MailConfig;

/** Reads the mailbox to which mail comes back, if there is one; one process at a time, and none of it inside a transaction. */
@ApplicationScoped
class MailReading {

    /** In one transaction. */
    private static final int TOGETHER = 50;

    /** Transactions: while one waits for the database or the disk, the other works. More would take connections from people. */
    private static final int LANES = 2;

    private final ImapConfig config;
    private final ReceivedMails mails;
    private final MailIntake intake;
    private final ReportReader reader;
    private final Clock clock;

    MailReading(ImapConfig config, MailConfig mail, ReceivedMails mails, MailIntake intake, Clock clock) {
        this.config = config;
        this.mails = mails;
        this.intake = intake;
        this.reader = new ReportReader(mail.ownName());
        this.clock = clock;
    }

    @Scheduled(
            every = "{comity.imap.reads-every}",
            delayed = "15s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void read() {
        if (config.host().isEmpty()) {
            return;
        }
        try (Mailbox mailbox = Mailbox.open(config)) {
            Instant now = clock.instant();
            Optional<Cursor> cursor =
                    mails.begin(config.folder(), mailbox.validity(), now, now.plus(MailIntake.KEPT_OFF));
            if (cursor.isPresent()) {
                readAll(mailbox, cursor.get());
                mails.end(config.folder(), clock.instant());
            }
        } catch (MessagingException | IOException failed) {
            // What it says may hold an address. Mail waits on its server, and it is looked for again.
            Log.warnf("mailbox not read: %s", failed.getClass().getSimpleName());
        }
    }

    /** The next mails come from the server while those before them are put on record. */
    private void readAll(Mailbox mailbox, Cursor from) throws MessagingException, IOException {
        try (ExecutorService fetching = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Mailbox.Some> next = fetching.submit(() -> mailbox.after(from.lastUid()));
            Optional<Cursor> cursor = Optional.of(from);
            boolean more = true;
            while (more && cursor.isPresent()) {
                Mailbox.Some some = fetched(next);
                more = some.more();
                if (more) {
                    next = fetching.submit(() -> mailbox.after(some.upTo()));
                }
                cursor = take(cursor.get(), some);
            }
        }
    }

    private static Mailbox.Some fetched(Future<Mailbox.Some> some) throws MessagingException, IOException {
        try {
            return some.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof MessagingException ofServer) {
                throw ofServer;
            }
            throw new IOException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(stopped.getMessage());
        }
    }

    private Optional<Cursor> take(Cursor from, Mailbox.Some some) {
        return inLanes(some.mails()).stream()
                        .gather(Gatherers.mapConcurrent(LANES, lane -> takeLane(from, lane)))
                        .allMatch(taken -> taken)
                ? intake.moveOn(from, some.upTo())
                : Optional.empty();
    }

    /** Mails that speak of the same letter stay behind each other. */
    private Collection<List<Read>> inLanes(List<Mailbox.Mail> mails) {
        return mails.stream()
                .map(this::read)
                .collect(groupingBy(MailReading::lane, TreeMap::new, toList()))
                .values();
    }

    private Read read(Mailbox.Mail mail) {
        try {
            return new Read(mail.digest(), reader.read(mail.content()));
        } catch (RuntimeException unreadable) {
            Log.errorf(
                    "mail %s is kept as unclear: %s",
                    mail.digest(), unreadable.getClass().getSimpleName());
            return MailIntake.unclear(mail.digest());
        }
    }

    private static int lane(Read mail) {
        return Math.floorMod(
                mail.report().references().stream()
                        .min(Comparator.naturalOrder())
                        .orElseGet(mail::digest)
                        .hashCode(),
                LANES);
    }

    private boolean takeLane(Cursor from, List<Read> lane) {
        return lane.stream().gather(Gatherers.windowFixed(TOGETHER)).allMatch(together -> takeTogether(from, together));
    }

    private boolean takeTogether(Cursor from, List<Read> mails) {
        try {
            return intake.take(from, mails);
        } catch (RuntimeException failed) {
            Log.warnf("mails not taken together: %s", failed.getClass().getSimpleName());
            return mails.stream().allMatch(mail -> takeOne(from, mail));
        }
    }

    /** One that cannot be taken as what it says is kept as unclear; if the database itself fails, so does this, and nothing is lost. */
    private boolean takeOne(Cursor from, Read mail) {
        try {
            return intake.take(from, List.of(mail));
        } catch (RuntimeException failed) {
            Log.errorf(
                    "mail %s is kept as unclear: %s",
                    mail.digest(), failed.getClass().getSimpleName());
            return intake.take(from, List.of(MailIntake.unclear(mail.digest())));
        }
    }
}
