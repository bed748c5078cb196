package org.comity.hearing.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.comity.hearing.business.Heading;
import org.comity.hearing.business.HearingProceedings;
import org.comity.hearing.business.Opening;
import org.comity.hearing.business.Prepared;
import org.comity.hearing.business.RecordText;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactTypes;
import org.comity.hearing.log.Lease;
import org.comity.hearing.log.LogJson;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.media.MediaPlane;
import org.comity.hearing.media.Mesh;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Stage;
import org.comity.http.ProblemException;

/**
 * Whatever the network does to them, people end with the same view of the hearing. The network is played here: lines break in the
 * middle of a batch, commands are sent twice, late, and by connections that are gone; owners die after their commit.
 */
class ConvergenceTest {
    private static final List<Seat> SEATS = List.of(
            seat("judge", Role.JUDGE),
            seat("clerk", Role.CLERK),
            seat("plaintiff-1", Role.PLAINTIFF),
            seat("defendant-1", Role.DEFENDANT));

    private static Seat seat(String id, Role role) {
        return new Seat(id, role, UUID.randomUUID(), null, id, "en");
    }

    private static final class Died extends RuntimeException {}

    /** The database's part: what is committed stays, whoever dies. */
    private static final class Court implements Surroundings {
        final UUID hearing = UUID.randomUUID();
        final UUID epoch = UUID.randomUUID();
        final List<RoomEvent> log = new ArrayList<>();
        final Random chance;
        long fence;
        Room room;

        Court(Random chance) {
            this.chance = chance;
        }

        @Override
        public boolean isProven(UUID hearingId, UUID account, String proof) {
            return true;
        }

        Room room() {
            if (room == null) {
                // with a memory of a few events, so that most is read again
                room = new Room(new Lease(hearing, epoch, ++fence), this, Clock.systemUTC(), 4);
            }
            return room;
        }

        @Override
        public List<Seat> seats(UUID id) {
            return SEATS;
        }

        @Override
        public Map<UUID, Long> seatings(Set<UUID> ids) {
            return Map.of();
        }

        @Override
        public void replay(UUID id, Consumer<RoomEvent> to) {
            List.copyOf(log).forEach(to);
        }

        @Override
        public synchronized List<RoomEvent> part(UUID id, long after, int most) {
            return log.stream().skip(after).limit(most).toList();
        }

        @Override
        public Optional<RoomEvent> ofCommand(UUID id, UUID command) {
            return log.stream()
                    .filter(event -> command.equals(event.commandId()))
                    .findFirst();
        }

        @Override
        public MediaPlane media() {
            return new Mesh();
        }

        @Override
        public Proceedings proceedings(UUID id, List<Seat> seats) {
            return new HearingProceedings(
                    Stage.COURT_HEARING,
                    seats,
                    () -> null,
                    Prepared.NOTHING,
                    () -> Opening.FREE,
                    digest -> Optional.empty(),
                    version ->
                            RecordText.of(new Heading(hearing, hearing, "", "", "", null, null), version, seats, log),
                    () -> LocalDate.EPOCH,
                    (recording, number) -> Optional.empty(),
                    Instant::now);
        }

        @Override
        public Optional<MediaPlane.StoredPiece> stored(UUID hearingId, UUID recordingId, int number) {
            return Optional.empty();
        }

        @Override
        public Map<String, Long> taken(UUID hearingId, UUID recordingId, int segments) {
            return Map.of();
        }

        @Override
        public String store(UUID hearingId, MediaPlane.Piece piece, int number) {
            throw new AssertionError("no server records");
        }

        @Override
        public void commit(RoomEvent event, RoomEvent last, long ownFence) {
            if (ownFence != fence || event.seq() != log.size() + 1L) {
                throw new IllegalStateException("the database refuses");
            }
            if (chance.nextInt(25) == 0) {
                throw new Died(); // before the commit
            }
            log.add(event);
            if (chance.nextInt(25) == 0) {
                throw new Died(); // after the commit, before anybody was told
            }
        }
    }

    /** A person with a bad line, who keeps what arrived and what has not been acknowledged. */
    private static final class Client implements Connection.Wire {
        final Seat seat;
        final Random chance;
        final List<JsonNode> seen = new ArrayList<>();
        final Map<UUID, Command> unanswered = new HashMap<>();
        final BlockingQueue<Runnable> loop = new LinkedBlockingQueue<>();
        Connection line;
        UUID epoch;

        Client(Seat seat, Random chance) {
            this.seat = seat;
            this.chance = chance;
        }

        void connect(Court court) {
            for (int tries = 0; line == null && tries < 50; tries++) {
                try {
                    Room.Position position = epoch == null ? null : new Room.Position(epoch, seen.size());
                    line = court.room().enter(seat.accountId(), seat.id(), position, this);
                } catch (RoomLost lost) {
                    court.room = null;
                }
            }
        }

        /** Lets the line deliver what it has, as far as the network allows. */
        void listen(boolean unreliable) {
            if (line == null) {
                return;
            }
            Connection current = line;
            breakAfter = unreliable ? chance.nextInt(4) : Integer.MAX_VALUE;
            current.begin();
            while (current.isBehind()) {
                next().run();
            }
            current.close();
            loop.clear();
            line = null;
        }

        private Runnable next() {
            try {
                Runnable next = loop.poll(2, TimeUnit.SECONDS);
                return Objects.requireNonNull(next, "nothing more comes");
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void soon(Runnable work) {
            loop.add(work);
        }

        /** Now and then it does not, and then it does again. */
        @Override
        public boolean takesMore() {
            boolean takes = chance.nextInt(5) > 0;
            if (!takes) {
                loop.add(line::wake);
            }
            return takes;
        }

        private int breakAfter;

        @Override
        public void send(String frame) {
            if (breakAfter-- <= 0) {
                throw new Died();
            }
            JsonNode node = LogJson.read(frame.getBytes(StandardCharsets.UTF_8));
            switch (node.get("frame").asText()) {
                case "ready", "reset" -> {
                    seen.clear();
                    epoch = UUID.fromString(node.get("epoch").asText());
                }
                case "resumed" ->
                    assertEquals(seen.size() + 1L, node.get("from").asLong());
                case "ev" -> seen.add(node);
                case "batch" -> node.get("b").forEach(seen::add);
                default -> {}
            }
        }

        @Override
        public void close(CloseCode reason) {
            // noticed at the next send
        }
    }

    @Property(tries = 60)
    void everybodyEndsWithTheSameView(@ForAll long seed) {
        Random chance = new Random(seed);
        Court court = new Court(chance);
        List<Client> clients =
                SEATS.stream().map(seat -> new Client(seat, chance)).toList();
        int said = opens(court, clients.get(0), clients.get(1));
        for (int step = 0; step < 60; step++) {
            Client client = clients.get(chance.nextInt(clients.size()));
            switch (chance.nextInt(4)) {
                case 0 -> client.connect(court);
                case 1 -> client.listen(true);
                case 2 -> said += ask(court, client, command(client.seat, said));
                default -> askAgain(court, client);
            }
        }
        // in the end everybody gets through, and repeats what was never answered
        for (Client client : clients) {
            while (!client.unanswered.isEmpty()) {
                askAgain(court, client);
            }
        }
        for (Client client : clients) {
            client.listen(false);
            client.connect(court);
        }
        for (Client client : clients) {
            client.listen(false);
            client.connect(court);
            client.listen(false);
        }
        for (Client client : clients) {
            List<String> projection = court.log.stream()
                    .filter(event -> event.audience().includes(client.seat))
                    .map(event -> event.fact().toString())
                    .toList();
            assertEquals(projection.size(), client.seen.size(), client.seat.id());
            assertEquals(
                    LongStream.rangeClosed(1, projection.size()).boxed().toList(),
                    client.seen.stream().map(event -> event.get("seq").asLong()).toList());
            assertEquals(
                    projection,
                    client.seen.stream().map(event -> factOf(event).toString()).toList());
        }
        assertEquals(
                said,
                court.log.stream().filter(event -> event.commandId() != null).count(),
                "commands done once");
    }

    private static Fact factOf(JsonNode event) {
        Class<? extends Fact> kind = HearingProceedings.FACTS.stream()
                .filter(each -> FactTypes.nameOf(each).equals(event.get("t").asText()))
                .findFirst()
                .orElseThrow();
        return LogJson.MAPPER.convertValue(event.get("d"), kind);
    }

    /** The room is open, and both parties are called and identified, so that they are heard. */
    private static int opens(Court court, Client judge, Client clerk) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        int done = ask(court, judge, new Command(UUID.randomUUID(), "room.open", json.objectNode()));
        for (String seat : List.of("plaintiff-1", "defendant-1")) {
            done += ask(
                    court,
                    clerk,
                    new Command(
                            UUID.randomUUID(),
                            "courtroom.call",
                            json.objectNode().put("seat", seat)));
            done += ask(
                    court,
                    clerk,
                    new Command(
                            UUID.randomUUID(),
                            "identity.check",
                            json.objectNode()
                                    .put("seat", seat)
                                    .put("method", "IN_PERSON_AT_COURT")
                                    .put("document", "PASSPORT")
                                    .put("confirmed", true)));
        }
        assertEquals(5, done);
        return done;
    }

    private static Command command(Seat seat, int number) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (seat.role().isCourt() && number % 2 == 0) {
            return new Command(
                    UUID.randomUUID(), "court.note", json.objectNode().put("text", "note " + number));
        }
        return new Command(
                UUID.randomUUID(),
                "statement.add",
                json.objectNode()
                        .put("utteranceId", "u" + number)
                        .put("language", "en")
                        .put("text", "said " + number));
    }

    /** @return 1 if this command will be in the log in the end */
    private static int ask(Court court, Client client, Command command) {
        try {
            client.unanswered.put(command.id(), command);
            court.room().command(client.seat, command);
            client.unanswered.remove(command.id());
            return 1;
        } catch (ProblemException refused) {
            client.unanswered.remove(command.id());
            return 0;
        } catch (RoomLost lost) {
            court.room = null;
            return settle(court, client, command);
        }
    }

    /** The answer is lost: the client asks again under the same id until it has one. */
    private static int settle(Court court, Client client, Command command) {
        client.unanswered.remove(command.id());
        return ask(court, client, command);
    }

    /** A frame that was on the way twice, or late: it changes nothing. */
    private static void askAgain(Court court, Client client) {
        List<RoomEvent> own = court.log.stream()
                .filter(event -> event.commandId() != null && event.by().equals(client.seat.id()))
                .toList();
        client.unanswered.clear();
        if (own.isEmpty()) {
            return;
        }
        RoomEvent earlier = own.get(client.chance.nextInt(own.size()));
        try {
            DoneCommands.Done again = court.room()
                    .command(
                            client.seat,
                            new Command(earlier.commandId(), "court.note", JsonNodeFactory.instance.objectNode()));
            assertEquals(earlier.seq(), again.seq());
        } catch (RoomLost lost) {
            court.room = null;
        }
    }
}
