package org.comity.hearing.room;

import static org.comity.hearing.problem.HearingProblem.BAD_DATA;
import static org.comity.hearing.problem.HearingProblem.ROOM_BUSY;
import static org.comity.hearing.problem.HearingProblem.TOO_FAST;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comity.hearing.log.LogBroken;
import org.comity.hearing.log.LogJson;
import org.comity.hearing.media.MediaNews;
import org.comity.hearing.seat.Seat;
import org.comity.http.EndedSessions;
import org.comity.http.ProblemCode;
import org.comity.http.ProblemException;
import org.comity.http.ProblemTexts;

/**
 * What is said over a socket: {@code hello} with a ticket first, then commands. A socket is authenticated by its ticket and by
 * nothing else.
 */
@ApplicationScoped
class RoomSessions {
    /** A page asks again by itself. */
    private static final Set<ProblemCode> PASSING = Set.of(TOO_FAST, ROOM_BUSY);

    private final Rooms rooms;
    private final Tickets tickets;
    private final EndedSessions ended;
    private final MeterRegistry metrics;
    private final Timer commands;

    RoomSessions(Rooms rooms, Tickets tickets, EndedSessions ended, MeterRegistry metrics) {
        this.rooms = rooms;
        this.tickets = tickets;
        this.ended = ended;
        this.metrics = metrics;
        commands = metrics.timer("comity.hearing.commands");
    }

    RoomSocket.Session of(UUID hearingId, RoomSocket socket) {
        return new Session(hearingId, socket);
    }

    /** Everything in it belongs to the socket's own thread, but for the session of the ticket. */
    private final class Session implements RoomSocket.Session {
        private final UUID hearingId;
        private final RoomSocket socket;
        private Room room;
        private Connection connection;
        private Locale locale = Locale.ENGLISH;
        /** In which the ticket was asked for; empty before it was taken, and where it is of none. Read by the watch too. */
        private volatile String signedIn = "";

        Session(UUID hearingId, RoomSocket socket) {
            this.hearingId = hearingId;
            this.socket = socket;
        }

        @Override
        public Connection enter(String message) {
            Optional<JsonNode> hello = parse(message)
                    .filter(frame -> frame.path("frame").asText().equals("hello"))
                    .filter(frame -> frame.path("v").asInt() == 1);
            if (hello.isEmpty()) {
                socket.close(CloseCode.BAD_FRAME);
                return null;
            }
            try {
                return enter(hello.get());
            } catch (RoomLost lost) {
                abandon();
            } catch (ProblemException keptOut) {
                socket.close(CloseCode.REMOVED);
            } catch (LogBroken broken) {
                Log.error(broken.getMessage());
                metrics.counter("comity.hearing.broken-logs").increment();
                socket.close(CloseCode.LOG_BROKEN);
            } catch (RuntimeException failed) {
                requireOfTheDatabase(failed);
                // the room goes on with those who are in it; this person comes again
                Log.warnf("not let into room %s: %s", hearingId, failed.getMessage());
                socket.close(CloseCode.BUSY);
            }
            return null;
        }

        private Connection enter(JsonNode hello) {
            Optional<Tickets.Holder> holder =
                    tickets.redeem(hearingId, hello.path("ticket").asText());
            if (holder.isEmpty()) {
                socket.close(CloseCode.TICKET_NOT_VALID);
                return null;
            }
            locale = holder.get().locale();
            signedIn = holder.get().session().map(UUID::toString).orElse("");
            if (isSignedOut()) {
                socket.close(CloseCode.TICKET_NOT_VALID);
                return null;
            }
            room = rooms.room(hearingId);
            connection =
                    room.enter(holder.get().accountId(), holder.get().seatId(), position(hello.path("resume")), socket);
            if (connection == null) {
                socket.close(CloseCode.TICKET_NOT_VALID);
            }
            return connection;
        }

        @Override
        public boolean isSignedOut() {
            return ended.contain(signedIn);
        }

        @Override
        public void receive(String message, boolean inTime) {
            Optional<JsonNode> frame = parse(message);
            switch (frame.map(node -> node.path("frame").asText()).orElse("")) {
                case "cmd" -> execute(frame.get(), inTime);
                case "got" -> {} // where the client is; it shows that somebody reads
                case "eph" -> pass(frame.get(), inTime);
                default -> socket.close(CloseCode.BAD_FRAME);
            }
        }

        /** Passing news may be lost, and what comes too fast is. */
        private void pass(JsonNode frame, boolean inTime) {
            Optional<MediaNews> news = MediaNews.read(frame);
            try {
                if (news.isEmpty()) {
                    socket.close(CloseCode.BAD_FRAME);
                } else if (inTime) {
                    room.hear(connection, news.get());
                }
            } catch (RoomLost lost) {
                abandon();
            }
        }

        private void execute(JsonNode frame, boolean inTime) {
            Optional<UUID> id = uuid(frame.path("id").asText());
            try {
                if (!inTime) {
                    throw TOO_FAST.with();
                }
                Command command = new Command(
                        id.orElseThrow(() -> BAD_DATA.with("id")),
                        frame.path("t").asText(),
                        frame.path("d"));
                Seat by = connection.actingAs(frame.path("as").textValue());
                DoneCommands.Done done = commands.record(() -> room.command(by, command));
                connection.tell(Frames.ack(command.id(), done.at()));
            } catch (ProblemException problem) {
                refuse(id.orElse(null), problem);
            } catch (RoomLost lost) {
                abandon();
            } catch (RuntimeException failed) {
                requireOfTheDatabase(failed);
                Log.warnf("not done in room %s: %s", hearingId, failed.getMessage());
                refuse(id.orElse(null), ROOM_BUSY.with());
            }
        }

        private void refuse(UUID id, ProblemException problem) {
            String code = problem.code().key();
            metrics.counter("comity.hearing.refusals", "code", code).increment();
            try {
                List<Object> named = new RefusalWords(locale, room.seats()).of(problem.arguments());
                connection.tell(
                        Frames.nack(id, code, ProblemTexts.of(code, locale, named), PASSING.contains(problem.code())));
            } catch (RoomLost lost) {
                abandon();
            }
        }

        /** This process does not write the room, or no longer: the person comes back and asks the log. */
        private void abandon() {
            if (room != null) {
                rooms.forget(hearingId, room);
            }
            socket.close(CloseCode.OWNER_LOST);
        }

        @Override
        public void leave(int closeCode) {
            if (connection != null) {
                room.leave(connection, closeCode);
            }
        }
    }

    /** What could not be asked of the database changed nothing, and can be asked again; anything else is a fault of ours. */
    private static void requireOfTheDatabase(RuntimeException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return;
            }
        }
        throw failed;
    }

    private static Room.Position position(JsonNode resume) {
        return uuid(resume.path("epoch").asText())
                .filter(epoch -> resume.path("seq").canConvertToLong())
                .map(epoch -> new Room.Position(epoch, resume.get("seq").longValue()))
                .orElse(null);
    }

    private static Optional<JsonNode> parse(String message) {
        if (message.getBytes(StandardCharsets.UTF_8).length > Frames.LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(LogJson.MAPPER.readTree(message)).filter(JsonNode::isObject);
        } catch (JsonProcessingException malformed) {
            return Optional.empty();
        }
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
