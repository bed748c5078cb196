package org.comity.benchmarks;

import java.io.IOException;
import java.io.InputStream;
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
import java.util.Map;
import java.util.UUID;
import org.comity.localstack.journey.Person;

/**
 * How long the lists of a court with few cases take, and of one with many: directly at filing-service, one question after the
 * other.
 */
final class Lists {
    private static final int FEW = 1_000;
    static final int MANY = 100_000;
    private static final int STEP = 20_000;
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 7;
    private static final int ROUNDS_TO_WARM_UP = 6;
    private static final int CALLS = 60;
    private static final String COURT = "浙01";

    private final Stack stack;
    private final Person clerk;
    private final Person plaintiff;

    private Lists(Stack stack, Person clerk, Person plaintiff) {
        this.stack = stack;
        this.clerk = clerk;
        this.plaintiff = plaintiff;
    }

    /**
     * @param growth the worst of the lists: p95 with many cases, of that with few
     * @param search the worst of the searches with many cases: p95 in milliseconds
     */
    record Measured(int many, String slowestList, double growth, String slowestSearch, double search) {}

    /**
     * The stack has cases that its plaintiff has filed.
     *
     * @param cases how many are many
     */
    static Measured measured(Stack stack, int cases) throws IOException, InterruptedException {
        Lists lists = new Lists(
                stack,
                Filing.clerk(stack.gateway(), stack.password()).at(stack.filing()),
                Filing.plaintiff(stack.gateway(), stack.password()).at(stack.filing()));
        try (Connection database = stack.filingDatabase()) {
            lists.fill(database, 1, FEW);
            // Code that is still being compiled would make the few look slow, and the growth small.
            for (int round = 0; round < ROUNDS_TO_WARM_UP; round++) {
                lists.pages(database);
            }
            Map<String, Double> few = lists.often(database);
            lists.fill(database, FEW + 1, cases);
            Map<String, Double> many = lists.often(database);
            Map<String, Double> searches = lists.searches();
            String slowestList = few.keySet().stream()
                    .max((one, other) -> Double.compare(many.get(one) / few.get(one), many.get(other) / few.get(other)))
                    .orElseThrow();
            String slowestSearch = searches.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            return new Measured(
                    cases,
                    slowestList,
                    many.get(slowestList) / few.get(slowestList),
                    slowestSearch,
                    searches.get(slowestSearch));
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    private void fill(Connection database, int from, int to) throws SQLException, IOException {
        String cases;
        try (InputStream written = Lists.class.getResourceAsStream("/cases.sql")) {
            cases = new String(written.readAllBytes(), StandardCharsets.UTF_8);
        }
        try (Statement statement = database.createStatement()) {
            for (int first = from; first <= to; first += STEP) {
                statement.execute(cases.replace(":from", String.valueOf(first))
                        .replace(":to", String.valueOf(Math.min(to, first + STEP - 1)))
                        .replace(":court", "'" + COURT + "'")
                        .replace(":account", "'" + accountOfThePlaintiff(database) + "'::uuid"));
            }
            statement.execute("vacuum analyze submission, case_file, case_party");
        }
    }

    private static String accountOfThePlaintiff(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "select account_id from case_party where account_id is not null order by case_registered_at desc limit 1")) {
            row.next();
            return row.getString(1);
        }
    }

    /** The middle of several p95: each one alone is that of whatever else the machine was doing. */
    private Map<String, Double> often(Connection database) throws SQLException, IOException, InterruptedException {
        Map<String, List<Double>> all = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            pages(database).forEach((list, millis) -> all.computeIfAbsent(list, first -> new ArrayList<>())
                    .add(millis));
        }
        Map<String, Double> middle = new LinkedHashMap<>();
        all.forEach((list, millis) -> middle.put(list, Median.of(millis).value()));
        return middle;
    }

    private Map<String, Double> pages(Connection database) throws SQLException, IOException, InterruptedException {
        Map<String, Double> pages = new LinkedHashMap<>();
        pages.put("a court's cases", percentile95(clerk, "/api/filing/cases"));
        pages.put("a court's oldest cases", percentile95(clerk, "/api/filing/cases?after=" + deep(database)));
        pages.put("a party's cases", percentile95(plaintiff, "/api/filing/cases"));
        return pages;
    }

    private Map<String, Double> searches() throws IOException, InterruptedException {
        Map<String, Double> searches = new LinkedHashMap<>();
        for (String words : List.of(
                "（2011）浙01民初77号", "zyxwander", "hanbit", "rheinland maschinenbau", "hanbit precision 1", "nobody")) {
            String question = "/api/filing/cases?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
            searches.put('"' + words + '"', percentile95(clerk, question));
        }
        return searches;
    }

    /** Where nine tenths of the cases lie before the reader, as the service writes it. */
    private String deep(Connection database) throws SQLException {
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
