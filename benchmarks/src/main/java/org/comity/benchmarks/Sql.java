package org.comity.benchmarks;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Short questions to a database, and the ids that the filled rows have there. */
final class Sql {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private Sql() {}

    /** The first column of the only row. */
    static String text(Connection database, String question, Object... arguments) throws SQLException, IOException {
        return found(database, question.formatted(arguments))
                .orElseThrow(() -> new IOException("nothing answers: " + question.formatted(arguments)));
    }

    /** As {@link #text}, of what another service has just said: it is there a moment later. */
    static String toldText(Connection database, String question, Object... arguments)
            throws SQLException, IOException, InterruptedException {
        for (int look = 0; look < PATIENCE.dividedBy(BETWEEN_LOOKS); look++) {
            Optional<String> there = found(database, question.formatted(arguments));
            if (there.isPresent()) {
                return there.get();
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        return text(database, question, arguments);
    }

    private static Optional<String> found(Connection database, String question) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    /** The first column of each row. */
    static List<String> texts(Connection database, String question) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    static long count(Connection database, String question, Object... arguments) throws SQLException, IOException {
        return Long.parseLong(text(database, question, arguments));
    }

    /** As PostgreSQL has it of {@code md5(text)::uuid}. */
    static UUID uuid(String text) {
        try {
            BigInteger bits =
                    new BigInteger(1, MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
            return new UUID(bits.shiftRight(64).longValue(), bits.longValue());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
