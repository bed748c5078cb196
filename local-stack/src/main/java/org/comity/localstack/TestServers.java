package org.comity.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * PostgreSQL, Kafka and mail on free ports, in a folder that is deleted at the end. Prints one line
 * {@code READY postgres=… kafka=… smtp=… imap=…} and lives until its standard input ends, which happens at the latest
 * when the process that started it is gone.
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

    private TestServers() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("comity-test-");
        int controllerPort = FreePort.any();
        int kafkaPort = FreePort.any();
        CompletableFuture<Kafka> starting =
                CompletableFuture.supplyAsync(() -> Kafka.start(folder.resolve("kafka"), kafkaPort, controllerPort));
        try (Postgres postgres =
                        Postgres.startThrowAway(folder.resolve("postgres"), FreePort.any(), CONNECTIONS, PASSWORDS);
                MailServer mail = MailServer.start(0, 0, MAIL_PASSWORD);
                Kafka kafka = starting.join()) {
            System.out.printf(
                    "READY postgres=%d kafka=%s smtp=%d imap=%d%n",
                    postgres.port(), kafka.bootstrap(), mail.smtpPort(), mail.imapPort());
            while (System.in.read() >= 0) {
                // lives as long as the tests do
            }
        } catch (RuntimeException failed) {
            // Kafka's threads would keep this process, and the tests that wait for its line, for ever.
            failed.printStackTrace();
            System.exit(1);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
        System.exit(0);
    }
}
