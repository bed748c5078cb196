package org.comity.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.comity.localstack.journey.Person;

/** How long the page of a case takes in which much has happened: what it asks filing-service for, one question after the other. */
final class LivelyCase {
    static final int PAPERS = 500;
    static final int LINES = 2_000;
    private static final int WARM_UP = 100;
    private static final int CALLS = 200;

    private LivelyCase() {}

    /**
     * The stack has a case that its plaintiff has filed.
     *
     * @return p95 in milliseconds
     */
    static double pagePercentile95(Stack stack) throws IOException, InterruptedException {
        try (Connection database = stack.filingDatabase();
                Statement statement = database.createStatement()) {
            for (String command : commands()) {
                statement.execute(command);
            }
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
        Person plaintiff = Filing.plaintiff(stack.gateway(), stack.password()).at(stack.filing());
        String page = "/api/filing/cases/"
                + plaintiff.get("/api/filing/cases").at("/items/0/id").asText();
        List<Double> millis = new ArrayList<>();
        for (int call = -WARM_UP; call < CALLS; call++) {
            long began = System.nanoTime();
            for (String part : List.of("", "/docket", "/papers", "/papers/kinds", "/papers/drafts")) {
                plaintiff.get(page + part);
            }
            if (call >= 0) {
                millis.add((System.nanoTime() - began) / 1e6);
            }
        }
        return Percentile.of(95, millis);
    }

    private static String[] commands() throws IOException {
        try (InputStream written = LivelyCase.class.getResourceAsStream("/lively-case.sql")) {
            return new String(written.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(":papers", String.valueOf(PAPERS))
                    .replace(":lines", String.valueOf(LINES))
                    .split("(?<=;)\n");
        }
    }
}
