package org.comity.benchmarks;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.localstack.journey.Person;

/**
 * How long the lists of a court with few cases take, and of one with many: directly at filing-service, one question after the
 * other.
 */
final class Lists {
    private static final int FEW = 1_000;
    static final int MANY = 100_000;
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 7;
    private static final int ROUNDS_TO_WARM_UP = 6;
    private static final int CALLS = 60;
    private static final double GROWTH = 1.5;
    private static final double MILLIS = 200;

    private static final List<String> SOUGHT =
            List.of("（2011）浙01民初77号", "zyxwander", "hanbit", "rheinland maschinenbau", "hanbit precision 1", "nobody");

    private final Person clerk;
    private final Person plaintiff;

    private Lists(Stack stack) throws IOException, InterruptedException {
        clerk = Filing.clerk(stack.gateway(), stack.password()).at(stack.filing());
        plaintiff = Filing.plaintiff(stack.gateway(), stack.password()).at(stack.filing());
    }

    /** The p95 of each list, search and part of the work list in milliseconds, with few cases and with many. */
    record Measured(int many, Figures withFew, Figures withMany) {
        List<Row> rows() {
            return Stream.of(
                            withFew.lists().keySet().stream().map(this::ofList),
                            withFew.searches().keySet().stream().map(this::ofSearch),
                            withFew.work().keySet().stream().map(this::ofWork))
                    .flatMap(Function.identity())
                    .toList();
        }

        private Row ofList(String list) {
            double few = withFew.lists().get(list);
            double manyOnes = withMany.lists().get(list);
            return new Row(
                    "p95 of %s, %d and %d of them".formatted(list, FEW, many),
                    "%.1f and %.1f ms".formatted(few, manyOnes),
                    "grows to at most 1.5",
                    manyOnes / few,
                    GROWTH,
                    false);
        }

        private Row ofSearch(String sought) {
            return soonEnough("p95 of a search for \"%s\"".formatted(sought), sought, Figures::searches);
        }

        private Row ofWork(String part) {
            return soonEnough("p95 of the work list, " + part, part, Figures::work);
        }

        private Row soonEnough(String what, String question, Function<Figures, Map<String, Double>> kind) {
            double few = kind.apply(withFew).get(question);
            double manyOnes = kind.apply(withMany).get(question);
            return new Row(
                    what, "%.1f and %.1f ms".formatted(few, manyOnes), "at most 200 ms", manyOnes / MILLIS, 1, false);
        }
    }

    private record Figures(Map<String, Double> lists, Map<String, Double> searches, Map<String, Double> work) {}

    /**
     * The stack has a case that its plaintiff has filed.
     *
     * @param cases how many are many
     */
    static Measured measured(Stack stack, int cases) throws IOException, InterruptedException {
        try (Connection database = stack.filingDatabase()) {
            Cases.fill(stack, 1, FEW);
            Lists lists = new Lists(stack);
            // Code that is still being compiled would make the few look slow, and the growth small.
            for (int round = 0; round < ROUNDS_TO_WARM_UP; round++) {
                lists.pages(database);
            }
            Figures few = lists.figures(database);
            Cases.fill(stack, FEW + 1, cases);
            // A token lasts ten minutes, and to write the cases may have taken some of them.
            return new Measured(cases, few, new Lists(stack).figures(database));
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    private Figures figures(Connection database) throws SQLException, IOException, InterruptedException {
        return new Figures(often(database), searches(), work());
    }

    /** The lowest of several p95: what is above it is what else the machine was doing. */
    private Map<String, Double> often(Connection database) throws SQLException, IOException, InterruptedException {
        Map<String, Double> lowest = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            pages(database).forEach((list, millis) -> lowest.merge(list, millis, Math::min));
        }
        return lowest;
    }

    private Map<String, Double> pages(Connection database) throws SQLException, IOException, InterruptedException {
        Map<String, Double> pages = new LinkedHashMap<>();
        pages.put("a court's cases", percentile95(clerk, "/api/filing/cases"));
        pages.put("a court's oldest cases", percentile95(clerk, "/api/filing/cases?after=" + deep(database)));
        // Of a thousand twenty are the party's: as many lines are asked for where there are more.
        pages.put("a party's cases", percentile95(plaintiff, "/api/filing/cases?limit=20"));
        return pages;
    }

    private Map<String, Double> searches() throws IOException, InterruptedException {
        Map<String, Double> searches = new LinkedHashMap<>();
        for (String words : SOUGHT) {
            String question = "/api/filing/cases?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
            searches.put(words, percentile95(clerk, question));
        }
        return searches;
    }

    private Map<String, Double> work() throws IOException, InterruptedException {
        Map<String, Double> work = new LinkedHashMap<>();
        for (String whose : List.of("MINE", "COURT")) {
            for (String standing : List.of("LATE", "WEEK", "WAITING")) {
                String question = "/api/filing/work?whose=%s&standing=%s".formatted(whose, standing);
                work.put("%s, %s".formatted(whose, standing).toLowerCase(Locale.ROOT), percentile95(clerk, question));
            }
            work.put(
                    whose.toLowerCase(Locale.ROOT) + ", counts",
                    percentile95(clerk, "/api/filing/work/counts?whose=" + whose));
        }
        return work;
    }

    /** Where nine tenths of the cases lie before the reader, as the service writes it. */
    private static String deep(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "select registered_at, id from case_file order by registered_at desc, id desc offset (select count(*) * 9 / 10 from case_file) limit 1")) {
            row.next();
            Instant at = row.getObject(1, Timestamp.class).toInstant();
            UUID id = row.getObject(2, UUID.class);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(ByteBuffer.allocate(3 * Long.BYTES)
                            .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                            .putLong(id.getMostSignificantBits())
                            .putLong(id.getLeastSignificantBits())
                            .array());
        }
    }

    private static double percentile95(Person reader, String question) throws IOException, InterruptedException {
        for (int call = 0; call < WARM_UP; call++) {
            reader.get(question);
        }
        List<Double> millis = new ArrayList<>();
        for (int call = 0; call < CALLS; call++) {
            long began = System.nanoTime();
            reader.get(question);
            millis.add((System.nanoTime() - began) / 1e6);
        }
        return Percentile.of(95, millis);
    }
}
