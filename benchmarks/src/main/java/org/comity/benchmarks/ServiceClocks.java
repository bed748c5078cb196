package org.comity.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * Many attempts whose time has run at the same moment: announcements of which sixty days are over. How long it takes until each is on record
 * as served, with its entry in the evidence log, and that each is once. Other services are halted meanwhile, as for {@link Bounces}.
 */
final class ServiceClocks {
    private static final double SECONDS = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final String OVER =
            "select count(*) from service_attempt where state = 'SERVED' and how = 'PUBLICATION'";

    private ServiceClocks() {}

    /** The stack has as many requests as its board was filled with, and looks for such announcements every few seconds. */
    static Row measured(Stack stack, int many) throws IOException, InterruptedException {
        try (Connection database = stack.serviceDatabaseAsSuperuser();
                Halted _ = Halted.of(stack.othersThanServiceOfProcess())) {
            makeDue(database, many);
            long began = System.nanoTime();
            for (long look = 0; Sql.count(database, OVER) < many; look++) {
                if (look > PATIENCE.dividedBy(BETWEEN_LOOKS)) {
                    throw new IOException("of %d attempts %d are served".formatted(many, Sql.count(database, OVER)));
                }
                Thread.sleep(BETWEEN_LOOKS);
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            long events = Sql.count(database, "select count(*) from delivery_event where kind = 'DEEMED_SERVED'");
            return new Row(
                    "clocks of %d attempts that run out at once".formatted(many),
                    "%.0f s; events %d".formatted(seconds, events),
                    "at most 5 minutes, each once",
                    events == many ? seconds / SECONDS : Double.POSITIVE_INFINITY,
                    1,
                    false);
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    private static void makeDue(Connection database, int many) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("""
                    update service_attempt a
                       set channel = 'PUBLIC_NOTICE', how = 'PUBLICATION', clock_from = current_date - 100
                      from generate_series(1, %d) n where a.id = md5('bench attempt ' || n)::uuid""".formatted(many));
            statement.execute("vacuum analyze service_attempt");
        }
    }
}
