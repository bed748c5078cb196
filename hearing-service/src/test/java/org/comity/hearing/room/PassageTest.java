package org.comity.hearing.room;

import static org.awaitility.Awaitility.await;
import static org.comity.hearing.CourtDay.ticket;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.comity.hearing.CourtDay;
import org.comity.hearing.log.Leases;
import org.comity.hearing.log.Owner;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("Whoever comes to a process that does not write the room")
class PassageTest {
    @Inject
    Vertx vertx;

    @Inject
    DataSource database;

    @Inject
    Leases leases;

    private final List<String> heardThere = new CopyOnWriteArrayList<>();
    private HttpServer there;
    private Owner other;
    private CourtDay day;
    private UUID hearing;

    /** Another process, as far as it is seen from here: it writes the room, and answers to what is said in it. */
    @BeforeEach
    void anotherProcess() throws Exception {
        there = vertx.createHttpServer()
                .requestHandler(request -> request.toWebSocket().onSuccess(socket -> {
                    heardThere.add(socket.path());
                    socket.textMessageHandler(text -> {
                        heardThere.add(text);
                        socket.writeTextMessage("{\"frame\":\"beat\",\"at\":\"2026-03-02T01:00:00Z\"}");
                    });
                }))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        other = new Owner(database, URI.create("http://127.0.0.1:" + there.actualPort()));
        other.live();
        day = CourtDay.ofRegisteredCase();
        hearing = day.hearingThatMayOpen();
        leases.take(hearing, other.id()).orElseThrow();
    }

    @AfterEach
    void end() {
        other.close();
        there.close();
    }

    @Test
    @DisplayName("is led to the one that does, both ways, and hung up on when that one hangs up")
    void isLedThere() {
        Endpoint caller = Endpoint.at(hearing);
        caller.say("something that only the other one understands");
        caller.until("beat");
        assertEquals(
                List.of("/api/hearing/rooms/" + hearing, "something that only the other one understands"), heardThere);

        there.close();

        assertTrue(caller.untilClosed() != 0);
    }

    @Test
    @DisplayName("is let in here as soon as the other one is dead")
    void isLetInHere() {
        other.close();
        String ticket = ticket(hearing, day.clerk());

        Endpoint caller = Endpoint.enters(hearing, ticket);

        assertEquals(List.of(), heardThere);
        caller.leave();
    }

    @Test
    @DisplayName("is told to come again where the other one is not reached, and is not led round in circles")
    void isNotLost() {
        there.close();
        await().atMost(Duration.ofSeconds(10)).until(() -> statusOfUpgrade(false) == 503);

        // The other one passed it on to here: it is not passed back.
        assertEquals(101, statusOfUpgrade(true));
    }

    @Test
    @DisplayName("stands at the door here until the other one has answered, or was not reached, and no longer")
    void leavesTheDoor() {
        List<Endpoint> callers = Stream.generate(() -> Endpoint.at(hearing))
                .limit(Door.MOST_FROM_AN_ADDRESS + 1)
                .toList();
        callers.forEach(each -> each.say("x"));
        callers.forEach(each -> each.until("beat"));
        there.close();
        await().atMost(Duration.ofSeconds(10)).until(() -> statusOfUpgrade(false) == 503);
        for (int each = 0; each <= Door.MOST_FROM_AN_ADDRESS; each++) {
            // a door that is crowded says five
            assertEquals(List.of("1"), refusal(false).orElseThrow().headers().allValues("Retry-After"));
        }
    }

    private int statusOfUpgrade(boolean passed) {
        return refusal(passed).map(HttpResponse::statusCode).orElse(101);
    }

    /** Empty if it is let in. */
    private Optional<HttpResponse<?>> refusal(boolean passed) {
        try {
            WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
            if (passed) {
                builder.header("X-Comity-Room-Passed", "true");
            }
            builder.buildAsync(
                            URI.create("ws://localhost:" + RestAssured.port + "/api/hearing/rooms/" + hearing),
                            new Endpoint())
                    .get(10, TimeUnit.SECONDS);
            return Optional.empty();
        } catch (ExecutionException refused) {
            if (refused.getCause() instanceof WebSocketHandshakeException handshake) {
                return Optional.of(handshake.getResponse());
            }
            throw new IllegalStateException(refused);
        } catch (InterruptedException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
