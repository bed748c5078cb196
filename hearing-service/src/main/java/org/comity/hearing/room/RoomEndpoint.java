package org.comity.hearing.room;

import static org.comity.hearing.problem.HearingProblem.BAD_DATA;
import static org.comity.hearing.problem.HearingProblem.TOO_FAST;
import static org.comity.hearing.problem.HearingProblem.UNKNOWN_COMMAND;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnError;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.OnPongMessage;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.comity.hearing.log.CanonicalJson;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.seat.Seat;
import org.comity.http.ProblemException;
import org.comity.http.ProblemTexts;

/**
 * The door of a room. A connection says {@code hello} with a ticket first, within five seconds; then it sends commands and
 * receives events. It is authenticated by the ticket and by nothing else.
 */
@WebSocket(path = "/api/hearing/rooms/{hearingId}")
public class RoomSocket {
    private static final Duration HELLO = Duration.ofSeconds(5);
    /** Two pings of 15 seconds and some. */
    private static final Duration SILENCE = Duration.ofSeconds(35);

    private static final Duration SLOWEST_SEND = Duration.ofSeconds(10);

    private final Map<String, Guest> guests = new ConcurrentHashMap<>();

    @Inject
    Rooms rooms;

    @Inject
    Tickets tickets;

    @Inject
    RoomKnowledge knowledge;

    private final MeterRegistry metrics;
    private final Timer commands;

    @Inject
    RoomSocket(MeterRegistry metrics) {
        this.metrics = metrics;
        commands = metrics.timer("comity.hearing.commands");
        metrics.gaugeMapSize("comity.hearing.connections", io.micrometer.core.instrument.Tags.empty(), guests);
    }

    /** Somebody at the door; inside once {@code line} is there. */
    private static final class Guest {
        final WebSocketConnection connection;
        final long cameAt = System.nanoTime();
        volatile long heardAt = System.nanoTime();
        volatile Room room;
        volatile Line line;
        Locale locale = Locale.ENGLISH;
        RateLimit limit;

        Guest(WebSocketConnection connection) {
            this.connection = connection;
        }
    }

    @OnOpen
    void come(WebSocketConnection connection) {
        guests.put(connection.id(), new Guest(connection));
    }

    @OnTextMessage
    @RunOnVirtualThread
    void hear(String message, WebSocketConnection connection) {
        Guest guest = guests.get(connection.id());
        if (guest == null) {
            return;
        }
        guest.heardAt = System.nanoTime();
        Optional<JsonNode> frame = parse(message);
        String kind = frame.map(node -> node.path("frame").asText()).orElse("");
        switch (kind) {
            case "hello" -> greet(guest, frame.get());
            case "cmd" -> obey(guest, frame.get());
            case "got" -> {} // where the client is; it shows that somebody reads
            default -> close(connection, CloseCode.BAD_FRAME);
        }
    }

    private static Optional<JsonNode> parse(String message) {
        if (message.getBytes(StandardCharsets.UTF_8).length > Frames.LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(CanonicalJson.MAPPER.readTree(message)).filter(JsonNode::isObject);
        } catch (JsonProcessingException malformed) {
            return Optional.empty();
        }
    }

    private void greet(Guest guest, JsonNode hello) {
        Optional<UUID> hearing = uuid(guest.connection.pathParam("hearingId"));
        if (guest.line != null || hearing.isEmpty() || hello.path("v").asInt() != 1) {
            close(guest.connection, CloseCode.BAD_FRAME);
            return;
        }
        Optional<Tickets.Holder> holder =
                tickets.redeem(hearing.get(), hello.path("ticket").asText());
        if (holder.isEmpty()) {
            close(guest.connection, CloseCode.TICKET_NOT_VALID);
            return;
        }
        enter(guest, hearing.get(), holder.get(), hello.path("resume"));
    }

    private void enter(Guest guest, UUID hearingId, Tickets.Holder holder, JsonNode resume) {
        Seat seat = knowledge.seats(hearingId).stream()
                .filter(each -> each.id().equals(holder.seatId()))
                .findFirst()
                .orElseThrow();
        guest.locale = holder.locale();
        guest.limit = new RateLimit(seat.role(), System::nanoTime);
        try {
            guest.room = rooms.room(hearingId);
            guest.line = guest.room.enter(seat, position(resume), new Socket(guest.connection));
            Thread.ofVirtual().name("line-" + guest.connection.id()).start(guest.line::run);
            if (guest.connection.isClosed()) {
                guest.room.leave(guest.line, 1006);
            }
        } catch (RoomLost lost) {
            letGo(guest);
        }
    }

    private static Room.Position position(JsonNode resume) {
        return uuid(resume.path("epoch").asText())
                .filter(epoch -> resume.path("seq").canConvertToLong())
                .map(epoch -> new Room.Position(epoch, resume.get("seq").longValue()))
                .orElse(null);
    }

    private void obey(Guest guest, JsonNode frame) {
        if (guest.line == null) {
            close(guest.connection, CloseCode.BAD_FRAME);
            return;
        }
        Optional<UUID> id = uuid(frame.path("id").asText());
        try {
            if (!guest.limit.allows()) {
                throw TOO_FAST.with();
            }
            Command command = new Command(
                    id.orElseThrow(() -> BAD_DATA.with("id")),
                    Verb.named(frame.path("t").asText())
                            .orElseThrow(
                                    () -> UNKNOWN_COMMAND.with(frame.path("t").asText())),
                    frame.path("d"));
            RoomEvent event = commands.record(() -> guest.room.command(guest.line.seat(), command));
            guest.line.tell(Frames.ack(command.id(), event.at()));
        } catch (ProblemException problem) {
            refuse(guest, id.orElse(null), problem);
        } catch (RoomLost lost) {
            letGo(guest);
        }
    }

    private void refuse(Guest guest, UUID id, ProblemException problem) {
        metrics.counter("comity.hearing.refusals", "code", problem.code().key()).increment();
        boolean tooFast = problem.code() == TOO_FAST;
        if (tooFast && guest.limit.isExhausted()) {
            guest.line.hangUp(CloseCode.TOO_FAST);
            return;
        }
        guest.line.tell(Frames.nack(
                id,
                problem.code().key(),
                ProblemTexts.of(problem.code().key(), guest.locale, problem.arguments()),
                tooFast));
    }

    private void letGo(Guest guest) {
        if (guest.room != null) {
            rooms.forget(guest.room.lease().hearingId(), guest.room);
        }
        close(guest.connection, CloseCode.OWNER_LOST);
    }

    @OnPongMessage
    void beat(Buffer nothing, WebSocketConnection connection) {
        Guest guest = guests.get(connection.id());
        if (guest != null) {
            guest.heardAt = System.nanoTime();
        }
    }

    @OnClose
    @RunOnVirtualThread
    void gone(WebSocketConnection connection, CloseReason reason) {
        Guest guest = guests.remove(connection.id());
        if (guest != null && guest.line != null) {
            guest.room.leave(guest.line, reason == null ? 1006 : reason.getCode());
        }
    }

    /** A line that broke. What follows from it happens in {@link #gone}. */
    @OnError
    void broken(HttpClosedException cut) {
        Log.debugf("line broke: %s", cut.getMessage());
    }

    @OnError
    void failed(Throwable error, WebSocketConnection connection) {
        Log.warnf("room socket failed: %s", error.toString());
        close(connection, CloseCode.OWNER_LOST);
    }

    /** Hangs up on those who never said hello and those who have fallen silent. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void lookAround() {
        long now = System.nanoTime();
        for (Guest guest : guests.values()) {
            boolean mute = guest.line == null && now - guest.cameAt > HELLO.toNanos();
            if (mute || now - guest.heardAt > SILENCE.toNanos()) {
                close(guest.connection, CloseCode.HELLO_TOO_LATE);
            }
        }
    }

    private static void close(WebSocketConnection connection, CloseCode reason) {
        connection
                .close(new CloseReason(reason.code(), reason.name()))
                .subscribe()
                .with(closed -> {}, failure -> Log.debugf("already closed: %s", failure.getMessage()));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private record Socket(WebSocketConnection connection) implements Line.Wire {
        @Override
        public void send(String frame) {
            try {
                connection.sendText(frame).await().atMost(SLOWEST_SEND);
            } catch (io.smallrye.mutiny.TimeoutException tooSlow) {
                RoomSocket.close(connection, CloseCode.TOO_SLOW);
                throw tooSlow;
            }
        }

        @Override
        public void close(CloseCode reason) {
            RoomSocket.close(connection, reason);
        }
    }
}
