package org.comity.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Timeout(60)
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
class RoutingTest {
    @TestHTTPResource
    URI gateway;

    @Nested
    @DisplayName("As somebody signed in")
    class SignedIn {
        private String token;

        @BeforeEach
        void signIn() {
            token = Guests.token("plaintiff@example.com");
        }

        @Test
        @DisplayName("reaches the service with method, path, query, body and token unchanged")
        void unchanged() {
            given().auth()
                    .oauth2(token)
                    .body("twelve bytes")
                    .urlEncodingEnabled(false)
                    .put("/api/filing/a%20path/%E6%B5%99?q=1&q=%C3%A9")
                    .then()
                    .statusCode(200)
                    .header("X-Service-Says", "unchanged")
                    .body("method", is("PUT"))
                    .body("uri", is("/api/filing/a%20path/%E6%B5%99?q=1&q=%C3%A9"))
                    .body("bytes", is(12))
                    .body("headers.authorization", is("Bearer " + token));
        }

        @Test
        @DisplayName("gets a paper in the sandbox that the service puts it into, and in that of the gateway")
        void sandboxed() {
            given().auth()
                    .oauth2(token)
                    .get("/api/filing/documents/x")
                    .then()
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                    .header("Content-Security-Policy", endsWith(", sandbox"));
        }

        @Test
        @DisplayName("gets the service's own refusals as they are")
        void refusals() {
            given().auth().oauth2(token).get("/api/filing/teapot").then().statusCode(418);
        }

        @Test
        @DisplayName("cannot tell the service who it is by headers, and keeps its cookies from it")
        void headers() {
            given().auth()
                    .oauth2(token)
                    .header("X-Forwarded-For", "1.2.3.4")
                    .header("X-Forwarded-User", "clerk")
                    .header("Forwarded", "for=1.2.3.4")
                    .header("X-Comity-Account", "somebody")
                    .header("Proxy-Authorization", "Basic eDp5")
                    .cookie("comity-refresh", "secret")
                    .get("/api/filing/seen")
                    .then()
                    .statusCode(200)
                    .body("headers.'x-forwarded-for'", is("127.0.0.1"))
                    .body("headers.'x-forwarded-proto'", is("http"))
                    .body("headers", not(hasKey("x-forwarded-user")))
                    .body("headers", not(hasKey("forwarded")))
                    .body("headers", not(hasKey("x-comity-account")))
                    .body("headers", not(hasKey("proxy-authorization")))
                    .body("headers", not(hasKey("cookie")));
        }

        @Test
        @DisplayName("is traced through: the service hears the same trace")
        void traced() {
            String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
            given().auth()
                    .oauth2(token)
                    .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                    .get("/api/filing/seen")
                    .then()
                    .body("headers.traceparent", startsWith("00-" + trace));
            given().auth().oauth2(token).get("/api/filing/seen").then().body("headers.traceparent", notNullValue());
        }

        @Test
        @DisplayName("is told in the own language when a service does not answer")
        void notAvailable() {
            given().auth()
                    .oauth2(token)
                    .header("Accept-Language", "zh-CN")
                    .get("/api/service/requests")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .body("code", is("unavailable"))
                    .body("title", startsWith("该部分服务暂时不可用"));
        }

        @Test
        @DisplayName("downloads much more than the gateway holds, byte by byte the same")
        void largeDownload() throws Exception {
            long bytes = 160L * 1024 * 1024;
            long before = used();
            try (HttpClient client = HttpClient.newHttpClient()) {
                HttpResponse<InputStream> answer = client.send(
                        HttpRequest.newBuilder(gateway.resolve("/api/filing/large?bytes=" + bytes))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
                assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(bytes);
                assertThat(sameAsSent(answer.body(), bytes)).isEqualTo(bytes);
            }
            assertThat(used() - before).as("heap taken").isLessThan(100L * 1024 * 1024);
        }

        @Test
        @DisplayName("uploads a long body as it comes")
        void largeUpload() throws Exception {
            byte[] chunk = new byte[Upstream.CHUNK];
            int chunks = 640;
            try (HttpClient client = HttpClient.newHttpClient()) {
                HttpResponse<String> answer = client.send(
                        HttpRequest.newBuilder(gateway.resolve("/api/filing/documents"))
                                .header("Authorization", "Bearer " + token)
                                .version(HttpClient.Version.HTTP_1_1)
                                .POST(BodyPublishers.ofByteArrays(Collections.nCopies(chunks, chunk)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                assertThat(answer.body()).contains("\"bytes\":" + (long) chunks * Upstream.CHUNK);
            }
        }

        @Test
        @DisplayName("is stopped when a body is longer than the limit, announced or not")
        void tooLarge() throws Exception {
            assertThat(posted(BodyPublishers.ofByteArray(new byte[48 * 1024 * 1024 + 1])))
                    .returns(413, HttpResponse::statusCode)
                    .extracting(HttpResponse::body)
                    .asString()
                    .contains("request-too-large");
            assertThat(posted(BodyPublishers.ofByteArrays(Collections.nCopies(1100, new byte[Upstream.CHUNK])))
                            .statusCode())
                    .isEqualTo(413);
        }

        private HttpResponse<String> posted(HttpRequest.BodyPublisher body) throws Exception {
            try (HttpClient client = HttpClient.newHttpClient()) {
                HttpRequest request = HttpRequest.newBuilder(gateway.resolve("/api/filing/documents"))
                        .header("Authorization", "Bearer " + token)
                        .version(HttpClient.Version.HTTP_1_1)
                        .POST(body)
                        .build();
                return client.send(request, HttpResponse.BodyHandlers.ofString());
            }
        }

        private static long sameAsSent(InputStream received, long bytes) throws IOException {
            Random random = new Random(7);
            long seen = 0;
            while (seen < bytes) {
                byte[] expected = new byte[(int) Math.min(Upstream.CHUNK, bytes - seen)];
                random.nextBytes(expected);
                if (!Arrays.equals(expected, received.readNBytes(expected.length))) {
                    return seen;
                }
                seen += expected.length;
            }
            return received.read() < 0 ? seen : -1;
        }

        private static long used() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }

    @Nested
    @DisplayName("As a stranger")
    class Stranger {
        @ParameterizedTest(name = "is turned away at {0}")
        @ValueSource(
                strings = {
                    "/api/filing/submissions",
                    "/api/filing",
                    "/api/service/requests",
                    "/api/hearing/hearings",
                    "/api/hearing/rooms/1",
                    "/api/service/deliveriesX",
                    "/api/filing/seen?x=/api/service/log/"
                })
        void turnedAway(String path) {
            given().get(path)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("code", is("not-authenticated"));
        }

        @ParameterizedTest(name = "does not come in by way of {0}")
        @ValueSource(
                strings = {
                    "/api/hearing/log/../hearings",
                    "/api/hearing/log/%2e%2e/hearings",
                    "/api/hearing/log/..%2fhearings",
                    "/api/hearing/log//hearings",
                    "/api/hearing/log/..;/hearings"
                })
        void noDetour(String path) throws Exception {
            try (HttpClient client = HttpClient.newHttpClient()) {
                HttpRequest asWritten = HttpRequest.newBuilder(
                                URI.create(gateway.toString().replaceAll("/$", "") + path))
                        .build();
                assertThat(client.send(asWritten, HttpResponse.BodyHandlers.discarding())
                                .statusCode())
                        .isEqualTo(404);
            }
        }

        @Test
        @DisplayName("reads the public log, and cannot write to it")
        void publicLog() {
            given().get("/api/hearing/log/checkpoint")
                    .then()
                    .statusCode(200)
                    .body("uri", is("/api/hearing/log/checkpoint"));
            given().post("/api/hearing/log/checkpoint").then().statusCode(401);
        }

        @Test
        @DisplayName("asks without an account whether a letter is real")
        void letters() {
            // Let through: the service is away in these tests, and nobody is asked to sign in.
            given().get("/api/service/letters/K7QM-4T2X-9PBD").then().statusCode(503);
            given().post("/api/service/letters/K7QM-4T2X-9PBD").then().statusCode(401);
        }

        @Test
        @DisplayName("asks without an account whether a court issued a document")
        void issuedDocuments() {
            given().get("/api/filing/issued-documents/K7QM4T2X9PBD0123").then().statusCode(not(401));
            given().post("/api/filing/issued-documents/K7QM4T2X9PBD0123").then().statusCode(401);
        }

        @Test
        @DisplayName("opens a delivery without a token, even with a stale one")
        void deliveries() {
            given().header("Authorization", "Bearer stale")
                    .get("/api/service/deliveries/abc")
                    .then()
                    .statusCode(503);
        }
    }

    @Nested
    @DisplayName("A room's socket")
    class Rooms {
        @Test
        @DisplayName("is passed on, both ways, without a token: the room asks for a ticket itself")
        void passedOn() throws Exception {
            CompletableFuture<String> heard = new CompletableFuture<>();
            try (HttpClient client = HttpClient.newHttpClient()) {
                WebSocket socket = client.newWebSocketBuilder()
                        .buildAsync(at("/api/hearing/rooms/7"), new Listener(heard))
                        .get(5, TimeUnit.SECONDS);
                socket.sendText("a ticket", true).get(5, TimeUnit.SECONDS);
                assertThat(heard.get(5, TimeUnit.SECONDS)).isEqualTo("/api/hearing/rooms/7 heard a ticket");
                socket.sendClose(WebSocket.NORMAL_CLOSURE, "").get(5, TimeUnit.SECONDS);
                socket.abort();
            }
        }

        @Test
        @DisplayName("is not opened by a page of another site")
        void notForOtherSites() {
            refused("/api/hearing/rooms/7", "https://elsewhere.example");
        }

        @Test
        @DisplayName("is the only socket that needs no token")
        void noOtherSocket() {
            refused("/api/filing/events", null);
        }

        private void refused(String path, String origin) {
            try (HttpClient client = HttpClient.newHttpClient()) {
                WebSocket.Builder builder = client.newWebSocketBuilder();
                if (origin != null) {
                    builder.header("Origin", origin);
                }
                org.assertj.core.api.Assertions.assertThatThrownBy(
                                () -> builder.buildAsync(at(path), new Listener(new CompletableFuture<>()))
                                        .join())
                        .isInstanceOf(CompletionException.class)
                        .hasCauseInstanceOf(java.net.http.WebSocketHandshakeException.class);
            }
        }

        private URI at(String path) {
            return URI.create(gateway.resolve(path).toString().replaceFirst("^http", "ws"));
        }
    }

    private record Listener(CompletableFuture<String> heard) implements WebSocket.Listener {
        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            heard.complete(text.toString());
            socket.request(1);
            return null;
        }
    }
}
