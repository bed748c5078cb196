package org.comity.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.comity.testing.TestStack;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers try, byte by byte. The gateway stands behind a proxy here, so that a test can be many people. */
@QuarkusTest
@Timeout(60)
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
@TestProfile(StrangersTest.Tight.class)
class StrangersTest {
    private static final int MEGABYTE = 1024 * 1024;
    private static final AtomicInteger ADDRESSES = new AtomicInteger();
    private static final String HOST = "Host: localhost";
    private static final String JSON = "Content-Type: application/json";

    @TestHTTPResource
    URI gateway;

    @ConfigProperty(name = "comity.services.filing.url")
    String service;

    @Nested
    @DisplayName("Limits")
    class OfOperations {
        @ParameterizedTest(name = "are not passed by writing {0}")
        @ValueSource(
                strings = {
                    "/%61pi/sessions",
                    "/api/sessions/",
                    "/api//sessions",
                    "/api/./sessions",
                    "/api/x/../sessions",
                    "/api/sessions;x",
                    "/api/%73essions"
                })
        void oneSpelling(String path) throws IOException {
            try (Wire wire = new Wire(gateway)) {
                wire.head("POST " + path + " HTTP/1.1", HOST, JSON, "Content-Length: 4")
                        .send("null");
                assertThat(wire.answer().status()).isEqualTo(404);
            }
        }

        @ParameterizedTest(name = "hold for each address at {0}")
        @ValueSource(strings = {"/api/sessions", "/api/accounts/confirmations", "/api/tokens", "/api/accounts"})
        void held(String path) throws IOException {
            String address = address();
            String type = path.equals("/api/tokens") ? "Content-Type: application/x-www-form-urlencoded" : JSON;
            List<Integer> answers = new ArrayList<>();
            try (Wire wire = new Wire(gateway)) {
                for (int turn = 0; turn < 12; turn++) {
                    wire.head("POST " + path + " HTTP/1.1", HOST, from(address), type, "Content-Length: 4")
                            .send("null");
                    answers.add(wire.answer().status());
                }
                wire.head("POST " + path + " HTTP/1.1", HOST, from(address()), type, "Content-Length: 4")
                        .send("null");
                assertThat(wire.answer().status()).as("somebody else").isNotEqualTo(429);
            }
            assertThat(answers.subList(0, 8)).doesNotContain(429);
            assertThat(answers.getLast()).isEqualTo(429);
        }

        @Test
        @DisplayName("count the rightmost address that is no proxy, whatever stands left of it")
        void rightmost() throws IOException {
            String address = address();
            List<Integer> answers = new ArrayList<>();
            try (Wire wire = new Wire(gateway)) {
                for (int turn = 0; turn < 12; turn++) {
                    wire.head(
                                    "POST /api/sessions HTTP/1.1",
                                    HOST,
                                    "X-Forwarded-For: 198.51.100." + turn + ", " + address + ", 127.0.0.1",
                                    JSON,
                                    "Content-Length: 4")
                            .send("null");
                    answers.add(wire.answer().status());
                }
            }
            assertThat(answers.getLast()).isEqualTo(429);
        }

        @Test
        @DisplayName("tell the services the same address that they count")
        void sameAddress() {
            given().auth()
                    .oauth2(Guests.token("plaintiff@example.com"))
                    .header("X-Forwarded-For", "198.51.100.7, 203.0.113.9")
                    .get("/api/filing/seen")
                    .then()
                    .body("headers.'x-forwarded-for'", is("203.0.113.9"));
        }
    }

    @Nested
    @DisplayName("A body")
    class Bodies {
        @Test
        @DisplayName("is counted as it comes, also if nobody said how long it is")
        void counted() throws IOException {
            try (Wire wire = new Wire(gateway)) {
                wire.head("POST /api/sessions HTTP/1.1", HOST, from(address()), JSON, "Transfer-Encoding: chunked");
                wire.send("3e800\r\n").send(new byte[256_000]).send("\r\n0\r\n\r\n");
                Wire.Answer answer = wire.answer();
                assertThat(answer.status()).isEqualTo(413);
                assertThat(answer.body()).contains("\"code\":\"request-too-large\"");
                assertThat(wire.isClosed()).isTrue();
            }
        }

        @Test
        @DisplayName("of unknown length is taken where it is small")
        void smallAndChunked() throws IOException {
            try (Wire wire = new Wire(gateway)) {
                wire.head("POST /api/sessions HTTP/1.1", HOST, from(address()), JSON, "Transfer-Encoding: chunked")
                        .send("4\r\nnull\r\n0\r\n\r\n");
                assertThat(wire.answer().status()).isEqualTo(400);
            }
        }

        @ParameterizedTest(name = "must come in time at {0}")
        @ValueSource(strings = {"/api/sessions", "/api/renderings", "/api/service/deliveries/x/opening"})
        void inTime(String path) throws IOException {
            try (Wire wire = new Wire(gateway)) {
                wire.head("POST " + path + " HTTP/1.1", HOST, from(address()), JSON, "Content-Length: 100")
                        .send("{");
                Wire.Answer answer = wire.answer();
                assertThat(answer.status()).isEqualTo(408);
                assertThat(answer.body()).contains("\"code\":\"request-too-slow\"");
                assertThat(answer.headers()).containsEntry("connection", "close");
            }
        }

        @Test
        @DisplayName("of an upload must go on coming")
        void goesOn() throws IOException {
            try (Wire wire = new Wire(gateway)) {
                wire.head(
                                "POST /api/filing/documents HTTP/1.1",
                                HOST,
                                from(address()),
                                token(),
                                "Content-Length: 1000000")
                        .send(new byte[70_000]);
                assertThat(wire.answer().status()).isEqualTo(408);
            }
        }

        @Test
        @DisplayName("is asked for at once when its sender waits for leave")
        void expected() throws IOException {
            for (String length : List.of("12", "100000")) {
                try (Wire wire = new Wire(gateway)) {
                    wire.head(
                            "POST /api/filing/documents HTTP/1.1",
                            HOST,
                            token(),
                            "Expect: 100-continue",
                            "Content-Length: " + length);
                    assertThat(wire.answer().status()).isEqualTo(100);
                    wire.send(new byte[Integer.parseInt(length)]);
                    Wire.Answer answer = wire.answer();
                    assertThat(answer.status()).isEqualTo(200);
                    assertThat(answer.body()).contains("\"bytes\":" + length).doesNotContain("\"expect\"");
                }
            }
        }

        @ParameterizedTest(name = "of 300 MB is refused before it comes, and told so to who sends all of it first: {0}")
        @ValueSource(strings = {"Content-Length: 314572800", "Transfer-Encoding: chunked"})
        void farTooLarge(String length) throws IOException {
            boolean announced = length.startsWith("Content-Length");
            try (Wire wire = new Wire(gateway)) {
                wire.head("POST /api/filing/documents HTTP/1.1", HOST, from(address()), token(), length);
                byte[] part = new byte[MEGABYTE];
                for (int sent = 0; sent < 300; sent++) {
                    if (announced) {
                        wire.send(part);
                    } else {
                        wire.send("100000\r\n").send(part).send("\r\n");
                    }
                }
                Wire.Answer answer = wire.answer();
                assertThat(answer.status()).isEqualTo(413);
                assertThat(answer.body()).contains("\"code\":\"request-too-large\"");
            }
        }

        @Test
        @DisplayName("that announces too much is refused before any of it is sent")
        void announcedTooLarge() throws IOException {
            try (Wire wire = new Wire(gateway)) {
                wire.head(
                        "POST /api/filing/documents HTTP/1.1",
                        HOST,
                        from(address()),
                        token(),
                        "Content-Length: 314572800");
                assertThat(wire.answer().status()).isEqualTo(413);
            }
        }

        @Test
        @DisplayName("of exactly the service's limit passes, and one byte more does not")
        void atTheLimit() throws IOException {
            for (int more : List.of(0, 1)) {
                try (Wire wire = new Wire(gateway)) {
                    wire.head(
                            "POST /api/filing/documents HTTP/1.1",
                            HOST,
                            from(address()),
                            token(),
                            "Content-Length: " + (48 * MEGABYTE + more));
                    wire.send(new byte[48 * MEGABYTE + more]);
                    assertThat(wire.answer().status()).isEqualTo(more == 0 ? 200 : 413);
                }
            }
        }

        @ParameterizedTest(name = "is not asked for where it would be refused: {0}")
        @ValueSource(
                strings = {
                    "POST /api/filing/documents HTTP/1.1",
                    "POST /api/sessions/ HTTP/1.1",
                    "POST /api/nothing HTTP/1.1"
                })
        void notExpected(String request) throws IOException {
            try (Wire wire = new Wire(gateway)) {
                wire.head(request, HOST, from(address()), "Expect: 100-continue", "Content-Length: 100000");
                assertThat(wire.answer().status()).isBetween(401, 413);
            }
        }

        @Test
        @DisplayName("that was refused is read to its end and never taken for the next request")
        void drained() throws IOException {
            byte[] looksLikeARequest = "GET /api/filing/smuggled HTTP/1.1\r\nHost: x\r\n\r\n"
                    .repeat(4000)
                    .getBytes();
            try (Wire wire = new Wire(gateway)) {
                wire.head(
                                "POST /api/filing/documents HTTP/1.1",
                                HOST,
                                from(address()),
                                "Content-Length: " + looksLikeARequest.length)
                        .send(looksLikeARequest);
                assertThat(wire.answer().status()).isEqualTo(401);
                assertThat(wire.isClosed()).isTrue();
            }
        }

        @Test
        @DisplayName("that the service refused before it was read harms nobody who comes after")
        void nobodyElse() throws Exception {
            String token = token();
            List<Integer> others = AccountTest.atOnce(6, () -> {
                try (Wire wire = new Wire(gateway)) {
                    wire.head(
                                    "POST /api/filing/refuses HTTP/1.1",
                                    HOST,
                                    from(address()),
                                    token,
                                    "Content-Length: 300000")
                            .send(new byte[100_000]);
                    assertThat(wire.answer().status()).isEqualTo(415);
                }
                try (Wire wire = new Wire(gateway)) {
                    wire.head("POST /api/filing/seen HTTP/1.1", HOST, from(address()), token, "Content-Length: 2")
                            .send("{}");
                    return wire.answer().status();
                }
            });
            assertThat(others).containsOnly(200);
        }
    }

    @Nested
    @DisplayName("Requests")
    class Requests {
        @Test
        @DisplayName("name one host")
        void oneHost() throws IOException {
            try (Wire wire = new Wire(gateway)) {
                wire.head("GET /api/hearing/log/checkpoint HTTP/1.1", HOST, "Host: elsewhere.example");
                assertThat(wire.answer().status()).isEqualTo(400);
            }
        }

        @Test
        @DisplayName("of HTTP/2 find nobody who speaks it")
        void noHttp2() throws IOException {
            try (Wire wire = new Wire(gateway)) {
                wire.send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").send(new byte[] {0, 0, 0, 4, 0, 0, 0, 0, 0});
                // HTTP/2 would begin with a frame of settings.
                assertThat(wire.line()).matches("HTTP/[12].[01] [45]\\d\\d .*");
            }
            try (Wire wire = new Wire(gateway)) {
                wire.head(
                        "GET /q/health/live HTTP/1.1",
                        HOST,
                        "Connection: Upgrade, HTTP2-Settings",
                        "Upgrade: h2c",
                        "HTTP2-Settings: AAMAAABkAAQAAP__");
                assertThat(wire.answer().status()).isEqualTo(200);
            }
        }

        @Test
        @DisplayName("are asked once more where the line was cut before an answer, if they only read")
        void onceMore() throws IOException {
            try (Wire wire = new Wire(gateway)) {
                String path = "/api/filing/cut-once?key=" + address();
                wire.head("GET " + path + " HTTP/1.1", HOST, token());
                assertThat(wire.answer().status()).isEqualTo(200);
                wire.head("POST " + path + "x HTTP/1.1", HOST, token(), "Content-Length: 2")
                        .send("{}");
                Wire.Answer answer = wire.answer();
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.headers()).containsEntry("retry-after", "10");
            }
        }

        @Test
        @DisplayName("of one address take only its share of a service, and wait no longer than said")
        void share() throws Exception {
            String token = token();
            String greedy = address();
            List<Wire> held = new ArrayList<>();
            try {
                for (int line = 0; line < 4; line++) {
                    held.add(slow(greedy, token, held.size() + 1));
                }
                try (Wire other = new Wire(gateway)) {
                    other.head("GET /api/filing/seen HTTP/1.1", HOST, from(address()), token);
                    assertThat(other.answer().status())
                            .as("while they are held")
                            .isEqualTo(200);
                }
                try (Wire more = new Wire(gateway)) {
                    more.head("GET /api/filing/seen HTTP/1.1", HOST, from(greedy), token);
                    Wire.Answer answer = more.answer();
                    assertThat(answer.status()).isEqualTo(503);
                    assertThat(answer.headers()).containsKey("retry-after");
                }
            } finally {
                release();
                for (Wire wire : held) {
                    assertThat(wire.answer().status()).isEqualTo(200);
                    wire.close();
                }
            }
            try (Wire again = new Wire(gateway)) {
                again.head("GET /api/filing/seen HTTP/1.1", HOST, from(greedy), token);
                assertThat(again.answer().status())
                        .as("when its lines are free again")
                        .isEqualTo(200);
            }
        }

        @Test
        @DisplayName("are told to come again when a service is busy with others, and do not hang")
        void busy() throws Exception {
            String token = token();
            List<Wire> held = new ArrayList<>();
            try {
                for (int line = 0; line < 8; line++) {
                    held.add(slow(address(), token, held.size() + 1));
                }
                try (Wire more = new Wire(gateway)) {
                    more.head("GET /api/filing/seen HTTP/1.1", HOST, from(address()), token);
                    Wire.Answer answer = more.answer();
                    assertThat(answer.status()).isEqualTo(503);
                    assertThat(answer.headers()).containsKey("retry-after");
                }
            } finally {
                release();
                for (Wire wire : held) {
                    assertThat(wire.answer().status()).isEqualTo(200);
                    wire.close();
                }
            }
        }

        /** Holds a line until all are released; returns when the service has so many. */
        private Wire slow(String address, String token, int together) throws IOException {
            Wire wire = new Wire(gateway);
            wire.head("GET /api/filing/slow HTTP/1.1", HOST, from(address), token);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> given().get(service + "/slow-ones").asString(), Integer.toString(together)::equals);
            return wire;
        }

        private void release() {
            given().get(service + "/release").then().statusCode(200);
        }
    }

    @Nested
    @DisplayName("Sockets")
    class Sockets {
        @Test
        @DisplayName("of one address are limited, and take no line from requests")
        void limited() throws IOException {
            String address = address();
            List<Wire> open = new ArrayList<>();
            try {
                for (int room = 0; room < 3; room++) {
                    open.add(new Wire(gateway));
                    assertThat(upgraded(open.getLast(), address)).isEqualTo(101);
                }
                try (Wire fourth = new Wire(gateway)) {
                    assertThat(upgraded(fourth, address)).isEqualTo(429);
                }
                for (int person = 0; person < 12; person++) {
                    open.add(new Wire(gateway));
                    assertThat(upgraded(open.getLast(), address())).isEqualTo(101);
                }
                try (Wire request = new Wire(gateway)) {
                    request.head("GET /api/hearing/log/checkpoint HTTP/1.1", HOST);
                    assertThat(request.answer().status()).isEqualTo(200);
                }
            } finally {
                for (Wire wire : open) {
                    wire.close();
                }
            }
            Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                try (Wire again = new Wire(gateway)) {
                    assertThat(upgraded(again, address)).isEqualTo(101);
                }
            });
        }

        private static int upgraded(Wire wire, String address) throws IOException {
            return wire.head(
                            "GET /api/hearing/rooms/7 HTTP/1.1",
                            HOST,
                            from(address),
                            "Connection: Upgrade",
                            "Upgrade: websocket",
                            "Sec-WebSocket-Version: 13",
                            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==")
                    .answer()
                    .status();
        }
    }

    private static String address() {
        return "203.0.113." + ADDRESSES.incrementAndGet();
    }

    private static String from(String address) {
        return "X-Forwarded-For: " + address;
    }

    private static String token() {
        return "Authorization: Bearer " + Guests.tokenFrom(address());
    }

    public static class Tight implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "comity.callers.behind-proxy", "true",
                    "comity.limits.sign-ins-per-minute-and-address", "10",
                    "comity.limits.registrations-per-hour-and-address", "10",
                    "comity.limits.body-within", "3s",
                    "comity.limits.lines-per-service", "8",
                    "comity.limits.lines-per-service-and-address", "4",
                    "comity.limits.wait-for-a-line", "700ms",
                    "comity.limits.sockets-per-address", "3");
        }
    }
}
