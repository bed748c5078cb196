package org.comity.serviceofprocess.channel.electronic;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.comity.serviceofprocess.channel.electronic.MailIntake.Read;
import org.comity.serviceofprocess.channel.electronic.ReceivedMails.Cursor;
import org.comity.serviceofprocess.channel.electronic.report.ReportReader;
import org.comity.serviceofprocess.mail.MailConfig;

/** Reads the mailbox to which mail comes back, if there is one; one process at a time, and none of it inside a transaction. */
@ApplicationScoped
class MailReading {

    /** In one transaction. */
    private static final int TOGETHER = 50;

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
        Optional<Cursor> cursor = Optional.of(from);
        List<Mailbox.Mail> mails = some.mails();
        for (int first = 0; first < mails.size(); first += TOGETHER) {
            List<Mailbox.Mail> together = mails.subList(first, Math.min(first + TOGETHER, mails.size()));
            cursor = cursor.flatMap(before -> takeTogether(before, together));
        }
        return cursor.flatMap(before -> intake.take(before, List.of(), some.upTo()));
    }

    private Optional<Cursor> takeTogether(Cursor from, List<Mailbox.Mail> mails) {
        List<Read> read = mails.stream()
                .map(mail -> new Read(mail.digest(), reader.read(mail.content())))
                .toList();
        try {
            return intake.take(from, read, mails.getLast().uid());
        } catch (RuntimeException failed) {
            Log.warnf("mails not taken together: %s", failed.getClass().getSimpleName());
            return oneByOne(from, mails);
        }
    }

    private Optional<Cursor> oneByOne(Cursor from, List<Mailbox.Mail> mails) {
        Optional<Cursor> cursor = Optional.of(from);
        for (Mailbox.Mail mail : mails) {
            cursor = cursor.flatMap(before -> takeOne(before, mail));
        }
        return cursor;
    }

    /** One that cannot be taken as what it says is kept as unclear; if the database itself fails, so does this, and nothing is lost. */
    private Optional<Cursor> takeOne(Cursor from, Mailbox.Mail mail) {
        try {
            return intake.take(from, List.of(new Read(mail.digest(), reader.read(mail.content()))), mail.uid());
        } catch (RuntimeException failed) {
            Log.errorf(
                    "mail %s is kept as unclear: %s",
                    mail.digest(), failed.getClass().getSimpleName());
            return intake.take(from, List.of(MailIntake.unclear(mail.digest())), mail.uid());
        }
    }
}
