package org.comity.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

/**
 * Many messages that come back at once, each of another attempt: how long it takes from the first that is on record to the last, and that
 * each is there once. What goes on from there to other services is not waited for; they are halted meanwhile.
 */
final class Bounces {
    static final int MANY = 10_000;
    private static final double SECONDS = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final String COURT = "service@comity.example";

    private final Connection database;
    private final int many;

    private Bounces(Connection database, int many) {
        this.database = database;
        this.many = many;
    }

    /**
     * The stack has as many requests as its board was filled with.
     *
     * @param like an attempt whose message went out; the others are like it
     */
    static Row measured(Stack stack, UUID like, int many) throws IOException, InterruptedException {
        try (Connection database = stack.serviceDatabaseAsSuperuser();
                Halted _ = Halted.of(stack.othersThanServiceOfProcess())) {
            Bounces bounces = new Bounces(database, many);
            bounces.writeAttempts(like);
            bounces.awaitEndOfReading();
            bounces.comeTo(stack.smtpPort());
            return bounces.row();
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    private void writeAttempts(UUID like) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("""
                    with n as (
                        select n, jsonb_build_object(
                                   'id', md5('bench delivery ' || n), 'attempt_id', md5('bench delivery ' || n),
                                   'request_id', md5('bench request ' || n), 'case_id', md5('bench served case ' || n),
                                   'party_id', md5('bench served party ' || n),
                                   'reference', upper(substr(md5('bench letter ' || n), 1, 12))) as own
                          from generate_series(1, %2$d) n
                    ),
                    lines as (
                        insert into service_attempt
                            select (jsonb_populate_record(a, own)).* from service_attempt a, n where a.id = '%1$s'
                    ),
                    letters as (
                        insert into sent_letter
                            select (jsonb_populate_record(l, own)).* from sent_letter l, n where l.attempt_id = '%1$s'
                    )
                    insert into electronic_attempt
                        select (jsonb_populate_record(e, own)).* from electronic_attempt e, n where e.id = '%1$s'""".formatted(like, many));
            statement.execute("vacuum analyze electronic_attempt, service_attempt, sent_letter");
        }
    }

    /** Until the next one there is a minute, in which all of them arrive. While somebody reads, the cursor is kept for later. */
    private void awaitEndOfReading() throws SQLException, IOException, InterruptedException {
        String ended = "select count(*) from mail_cursor where read_until > '%s' and read_until < now()";
        String now = Sql.text(database, "select now()");
        for (int look = 0; Sql.count(database, ended, now) == 0; look++) {
            if (look > PATIENCE.dividedBy(BETWEEN_LOOKS)) {
                throw new IOException("nobody reads the mailbox");
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private void comeTo(int smtpPort) throws IOException {
        String report;
        try (InputStream written = Bounces.class.getResourceAsStream("/bounce.eml")) {
            report = new String(written.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\r?\n", "\r\n");
        }
        try (Socket line = new Socket(InetAddress.getLoopbackAddress(), smtpPort);
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII))) {
            require(in, "220");
            say(line, in, "HELO mx.example.org", "250");
            for (int n = 1; n <= many; n++) {
                say(line, in, "MAIL FROM:<postmaster@mx.example.org>", "250");
                say(line, in, "RCPT TO:<" + COURT + ">", "250");
                say(line, in, "DATA", "354");
                say(line, in, report.replace("{reference}", reference(n)) + "\r\n.", "250");
            }
        }
    }

    private static String reference(int n) {
        return Sql.uuid("bench letter " + n)
                .toString()
                .replace("-", "")
                .substring(0, 12)
                .toUpperCase(Locale.ROOT);
    }

    private static void say(Socket line, BufferedReader in, String words, String expected) throws IOException {
        OutputStream out = line.getOutputStream();
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        require(in, expected);
    }

    private static void require(BufferedReader in, String expected) throws IOException {
        String answer = in.readLine();
        while (answer != null && answer.startsWith("-", 3)) {
            answer = in.readLine();
        }
        if (answer == null || !answer.startsWith(expected)) {
            throw new IOException("the mail server answered " + answer + ", not " + expected);
        }
    }

    private Row row() throws SQLException, IOException, InterruptedException {
        String theirs = " from received_mail where kind = 'RETURNED' and attempt_id is not null";
        for (int look = 0; Sql.count(database, "select count(*)" + theirs) < many; look++) {
            if (look > PATIENCE.dividedBy(BETWEEN_LOOKS)) {
                throw new IOException(
                        "%d of %d were read".formatted(Sql.count(database, "select count(*)" + theirs), many));
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        double seconds = Double.parseDouble(
                Sql.text(database, "select extract(epoch from max(read_at) - min(read_at))" + theirs));
        long events = Sql.count(database, "select count(*) from delivery_event where kind = 'RETURNED'");
        long attempts =
                Sql.count(database, "select count(distinct attempt_id) from delivery_event where kind = 'RETURNED'");
        boolean eachOnce = events == many && attempts == many;
        return new Row(
                "%d messages that came back are read".formatted(many),
                "%.1f s; events %d, of %d".formatted(seconds, events, attempts),
                "at most 60 s, each once",
                eachOnce ? seconds / SECONDS : Double.POSITIVE_INFINITY,
                1,
                false);
    }
}
