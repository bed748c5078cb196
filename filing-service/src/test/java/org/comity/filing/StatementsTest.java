package org.comity.filing;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("What a request asks of the database")
class StatementsTest {
    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

    private static final Map<String, Integer> AT_MOST = Map.ofEntries(
            entry("begin", 6),
            entry("upload", 8),
            entry("upload a translation", 8),
            entry("look", 2),
            entry("save", 4),
            entry("sign", 7),
            entry("lodge", 14),
            entry("review", 5),
            entry("take", 8),
            // One more on a connection on which nobody has registered a case yet: the driver asks what the number's
            // column is.
            // And one for the rate that was published: the claim is in another currency.
            entry("accept", 21),
            entry("docket", 4),
            // One for each table in which something of the page stands.
            entry("work", 9),
            // Two for each of four groups by the last day, one for what has none.
            entry("how much work", 10));

    /** Counts what requests of this test send; events have their own time. The beginning of a transaction travels with the next one. */
    private static final class Counter extends Handler {
        private final AtomicInteger statements = new AtomicInteger();

        @Override
        public void publish(LogRecord line) {
            if (line.getMessage().startsWith(" FE=> Execute") && isOfARequest()) {
                statements.incrementAndGet();
            }
        }

        private static boolean isOfARequest() {
            return Arc.container().requestContext().isActive()
                    && Arc.container().instance(CurrentVertxRequest.class).get().getCurrent() != null;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private final Counter counter = new Counter();
    private final Map<String, Integer> sent = new LinkedHashMap<>();

    @BeforeEach
    void listen() {
        counter.setLevel(Level.FINEST);
        DRIVER.setLevel(Level.FINEST);
        DRIVER.setUseParentHandlers(false);
        DRIVER.addHandler(counter);
    }

    @AfterEach
    void stopListening() {
        DRIVER.removeHandler(counter);
        DRIVER.setUseParentHandlers(true);
        DRIVER.setLevel(null);
    }

    @Test
    @DisplayName("is no more than this, in each request of a filing: who adds a statement knows it and can say why")
    void ofAFiling() {
        TestFiler filer = TestFiler.party();
        TestFiler clerk = TestFiler.clerk();

        String id = counted("begin", filer::begins);
        String claim = counted("upload", () -> filer.adds(id, "STATEMENT_OF_CLAIM", "en", null));
        counted("upload a translation", () -> filer.adds(id, "STATEMENT_OF_CLAIM", "zh-CN", claim));
        String power = filer.adds(id, "POWER_OF_ATTORNEY", "zh-CN", null);
        String apostille = filer.adds(id, "APOSTILLE", "zh-CN", null);
        filer.adds(id, "CONTRACT", "zh-CN", null);
        int version = counted("look", () -> filer.versionOf(id));
        Map<String, Object> draft = filer.writing(id, power, apostille);
        counted("save", () -> filer.put("/submissions/" + id, draft).then().statusCode(200));
        counted("sign", () -> filer.post(
                        "/submissions/" + id + "/signature", Map.of("name", "Katrin Vogel", "version", version + 1))
                .then()
                .statusCode(201));
        counted("lodge", () -> filer.post("/submissions/" + id + "/lodgement", Map.of("version", version + 2))
                .then()
                .statusCode(201));
        int seen = counted("review", () -> clerk.versionSeen(id));
        counted("take", () -> clerk.put("/reviews/" + id + "/reviewer", Map.of("version", seen))
                .then()
                .statusCode(200));
        String caseId = counted("accept", () -> clerk.post(
                        "/submissions/" + id + "/acceptance", Map.of("version", seen + 1, "exchangeRate", "7.10"))
                .then()
                .statusCode(201)
                .extract()
                .path("caseId"));
        counted("docket", () -> filer.get("/cases/" + caseId + "/docket").then().statusCode(200));

        counted(
                "work",
                () -> clerk.get("/work?standing=WEEK&whose=COURT").then().statusCode(200));
        counted("how much work", () -> clerk.get("/work/counts").then().statusCode(200));

        assertThat(sent).containsOnlyKeys(AT_MOST.keySet());
        assertThat(sent)
                .allSatisfy((request, statements) ->
                        assertThat(statements).as(request).isPositive().isLessThanOrEqualTo(AT_MOST.get(request)));
    }

    private <T> T counted(String what, Supplier<T> request) {
        counter.statements.set(0);
        T answer = request.get();
        sent.put(what, counter.statements.get());
        return answer;
    }
}
