package org.comity.hearing.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A socket alone, on a server of its own, with a session that the test holds up. */
@Timeout(60)
class RoomSocketTest {
    private static final String HELLO = "hello";
    private static final String BEAT = "{\"frame\":\"beat\"}";

    private final Vertx vertx = Vertx.vertx();
    private final Door door = new Door();
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final BlockingQueue<RoomSocket> sockets = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> left = new CompletableFuture<>();
    private HttpServer server;

    private final class Session implements RoomSocket.Session {
        private final RoomSocket socket;

        Session(RoomSocket socket) {
            this.socket = socket;
        }

        @Override
        public Connection enter(String hello) {
            Seat judge = new Seat("judge", Role.JUDGE, UUID.randomUUID(), null, "法官", "zh-CN");
            return new Connection(
                    List.of(judge),
                    new Tape(512, (after, most) -> List.of()),
                    new Tape.Place(0, 0),
                    "{\"frame\":\"ready\"}",
                    socket);
        }

        @Override
        public boolean isSignedOut() {
            return false;
        }

        @Override
        public void receive(String message, boolean inTime) {
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            received.add(message);
        }

        @Override
        public void leave(int closeCode) {
            left.complete(closeCode);
        }
    }

    /** What a client hears. */
    private static final class Ear implements WebSocket.Listener {
        final CompletableFuture<String> greeting = new CompletableFuture<>();
        /** After the greeting. */
        final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

        final CompletableFuture<Void> asked = new CompletableFuture<>();
        final CompletableFuture<Integer> closed = new CompletableFuture<>();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            if (!greeting.complete(text.toString())) {
                heard.add(text.toString());
            }
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onPing(WebSocket socket, ByteBuffer message) {
            asked.complete(null);
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            closed.complete(code);
            return null;
        }
    }

    @BeforeEach
    void listen() throws Exception {
        HttpServerOptions options = new HttpServerOptions();
        new RoomEndpoint.Limits().customizeHttpServer(options);
        server = vertx.createHttpServer(options)
                .requestHandler(request -> request.toWebSocket().onSuccess(socket -> {
                    Door.Place place = door.admit(UUID.randomUUID(), "here").orElseThrow();
                    RoomSocket roomSocket = new RoomSocket(socket, request.connection(), place, () -> BEAT);
                    sockets.add(roomSocket);
                    roomSocket.begin(new Session(roomSocket), () -> {});
                }))
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    @AfterEach
    void end() {
        goOn.countDown();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private WebSocket connect(Ear ear) {
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://localhost:" + server.actualPort() + "/"), ear)
                .join();
    }

    @Test
    @DisplayName("what comes faster than it is done waits outside; nothing is lost and the order is kept")
    void readsNoFurtherThanItCanWork() throws Exception {
        Ear ear = new Ear();
        WebSocket client = connect(ear);
        client.sendText(HELLO, true).join();
        ear.greeting.get(5, TimeUnit.SECONDS);
        List<String> messages =
                IntStream.range(0, 200).mapToObj(String::valueOf).toList();
        // Given 200 messages on their way while the first is still being done
        messages.forEach(message -> client.sendText(message, true).join());
        // When the work goes on
        goOn.countDown();
        // Then
        for (String message : messages) {
            assertEquals(message, received.poll(5, TimeUnit.SECONDS));
        }
        client.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
        assertEquals(WebSocket.NORMAL_CLOSURE, left.get(5, TimeUnit.SECONDS));
    }

    @Test
    @DisplayName("a hello that is longer than 1 KB ends the call, in one frame or in many")
    void helloIsShort() throws Exception {
        Ear whole = new Ear();
        connect(whole).sendText("h".repeat(1025), true).join();
        assertEquals(4400, whole.closed.get(5, TimeUnit.SECONDS));
        Ear inParts = new Ear();
        WebSocket client = connect(inParts);
        client.sendText("h".repeat(600), false).join();
        client.sendText("h".repeat(600), false).join();
        assertEquals(4400, inParts.closed.get(5, TimeUnit.SECONDS));
        assertTrue(received.isEmpty());
    }

    @Test
    @DisplayName("before hello, pings without end end the call too; with a seat, far more than any page sends do")
    void pingsCount() throws Exception {
        Ear stranger = new Ear();
        WebSocket atTheDoor = connect(stranger);
        floodWithPings(atTheDoor, stranger);
        assertEquals(4429, stranger.closed.get(5, TimeUnit.SECONDS));
        Ear judge = new Ear();
        WebSocket seated = connect(judge);
        seated.sendText(HELLO, true).join();
        judge.greeting.get(5, TimeUnit.SECONDS);
        floodWithPings(seated, judge);
        assertEquals(4429, judge.closed.get(5, TimeUnit.SECONDS));
        assertEquals(4429, left.get(5, TimeUnit.SECONDS));
    }

    @Test
    @DisplayName("a line from which nothing comes is hung up on within 20 seconds, and not before 15")
    void deadLineIsSeen() throws Exception {
        Ear judge = new Ear();
        WebSocket seated = connect(judge);
        seated.sendText(HELLO, true).join();
        judge.greeting.get(5, TimeUnit.SECONDS);
        RoomSocket socket = sockets.take();
        // a page that answers is never hung up on, however long it says nothing itself
        lookAt(socket, Duration.ofSeconds(15));
        assertFalse(left.isDone());
        lookAt(socket, Duration.ofSeconds(19));
        assertEquals(4408, left.get(5, TimeUnit.SECONDS));
    }

    @Test
    @DisplayName(
            "who is told nothing hears every few seconds that the room is there, and who says nothing is asked for a sign")
    void quietLineIsKept() throws Exception {
        Ear judge = new Ear();
        WebSocket seated = connect(judge);
        seated.sendText(HELLO, true).join();
        judge.greeting.get(5, TimeUnit.SECONDS);
        RoomSocket socket = sockets.take();
        lookAt(socket, Duration.ofSeconds(4));
        assertTrue(judge.heard.isEmpty());
        lookAt(socket, Duration.ofSeconds(6));
        assertEquals(BEAT, judge.heard.poll(5, TimeUnit.SECONDS));
        judge.asked.get(5, TimeUnit.SECONDS);
        lookAt(socket, Duration.ofSeconds(4));
        assertTrue(judge.heard.isEmpty());
    }

    /** Returns when what it led to was written. @param ahead of now */
    private static void lookAt(RoomSocket socket, Duration ahead) {
        CompletableFuture<Void> looked = new CompletableFuture<>();
        socket.soon(() -> socket.watch(System.nanoTime() + ahead.toNanos()));
        socket.soon(() -> socket.soon(() -> looked.complete(null)));
        looked.join();
    }

    private static void floodWithPings(WebSocket client, Ear ear) {
        try {
            for (int i = 0; i < 20_000 && !ear.closed.isDone(); i++) {
                client.sendPing(ByteBuffer.allocate(0)).join();
            }
        } catch (CompletionException cut) {
            // the server may end the line before it is said why
        }
    }

    @Test
    @DisplayName(
            "a crowd at the door is refused by room, by address and in all, and a place that is left is free again")
    void doorIsNarrow() {
        Door narrow = new Door();
        UUID room = UUID.randomUUID();
        Door.Place first = narrow.admit(room, "a").orElseThrow();
        for (int i = 1; i < Door.MOST_FROM_AN_ADDRESS; i++) {
            narrow.admit(room, "a").orElseThrow();
        }
        assertEquals(Optional.empty(), narrow.admit(UUID.randomUUID(), "a"));
        for (int i = Door.MOST_FROM_AN_ADDRESS; i < Door.MOST_FOR_A_ROOM; i++) {
            narrow.admit(room, "b" + i).orElseThrow();
        }
        assertEquals(Optional.empty(), narrow.admit(room, "c"));
        first.leave();
        first.leave();
        narrow.admit(room, "c").orElseThrow();
        assertEquals(Optional.empty(), narrow.admit(room, "c"));
        for (int i = Door.MOST_FOR_A_ROOM; i < Door.MOST; i++) {
            narrow.admit(UUID.randomUUID(), "d" + i).orElseThrow();
        }
        assertEquals(Optional.empty(), narrow.admit(UUID.randomUUID(), "e"));
    }
}
