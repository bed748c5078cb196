package org.comity.localstack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * PostgreSQL, Kafka and mail on free ports, and a folder for the data of the service under test; all in one folder that is deleted at
 * the end. Prints one line {@code READY postgres=… kafka=… smtp=… imap=… data=…} and lives until its standard input ends, which
 * happens at the latest when the process that started it is gone.
 */
public final class TestServers {
    /** Database, role and password of the service under test. */
    public static final String DATABASE = "tested";

    /** Of every mailbox. */
    public static final String MAIL_PASSWORD = "tested";

    /** How long Kafka keeps an event, here and under {@code ./comity up}. */
    public static final Duration KAFKA_KEEPS = Kafka.KEEPS;

    private static final Map<String, String> PASSWORDS = Map.of(DATABASE, DATABASE, Postgres.SUPERUSER, DATABASE);
    private static final int CONNECTIONS = 80;

    /** The last one is the first to be closed. Guarded by itself: the end may come while they are being started. */
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    private TestServers() {}

    public static void main(String[] arguments) {
        TestServers servers = new TestServers();
        // However this process is ended, short of being killed: a Ctrl-C reaches it too.
        Runtime.getRuntime().addShutdownHook(new Thread(servers::close, "clean up"));
        try {
            System.out.println(servers.start());
            while (System.in.read() >= 0) {
                // lives as long as the tests do
            }
        } catch (IOException | RuntimeException failed) {
            failed.printStackTrace();
            System.exit(1);
        }
        // Kafka's threads would keep this process for ever.
        System.exit(0);
    }

    private String start() throws IOException {
        Path folder = closedAtTheEnd(ThrowAwayFolder.named("comity-test-")).path();
        int controllerPort = FreePort.any();
        int kafkaPort = FreePort.any();
        CompletableFuture<Kafka> starting = CompletableFuture.supplyAsync(
                () -> closedAtTheEnd(Kafka.start(folder.resolve("kafka"), kafkaPort, controllerPort)));
        Postgres postgres = closedAtTheEnd(
                Postgres.startThrowAway(folder.resolve("postgres"), FreePort.any(), CONNECTIONS, PASSWORDS));
        MailServer mail = closedAtTheEnd(MailServer.start(0, 0, MAIL_PASSWORD));
        return "READY postgres=%d kafka=%s smtp=%d imap=%d data=%s"
                .formatted(
                        postgres.port(),
                        starting.join().bootstrap(),
                        mail.smtpPort(),
                        mail.imapPort(),
                        folder.resolve("data"));
    }

    private <T extends AutoCloseable> T closedAtTheEnd(T started) {
        synchronized (open) {
            open.push(started);
        }
        return started;
    }

    private void close() {
        synchronized (open) {
            for (AutoCloseable each : open) {
                try {
                    each.close();
                } catch (Exception failed) {
                    // The others are to be closed all the same.
                    failed.printStackTrace();
                }
            }
        }
    }
}
