package org.comity.hearing.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.LogJson;
import org.comity.hearing.room.Command;
import org.comity.hearing.room.Presence.SeatConnected;
import org.comity.hearing.room.Presence.SeatDisconnected;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Stage;
import org.comity.http.ProblemException;

/** The rules of a hearing alone, without room, log and database: judge, clerk, both parties and an interpreter. */
abstract class HearingOfFive {
    static final Map<String, Seat> SEATS = Map.of(
            "judge", seat("judge", Role.JUDGE),
            "clerk", seat("clerk", Role.CLERK),
            "plaintiff-1", seat("plaintiff-1", Role.PLAINTIFF),
            "defendant-1", seat("defendant-1", Role.DEFENDANT),
            "interpreter", seat("interpreter", Role.INTERPRETER));

    static final Map<String, Object> NOTHING = Map.of();
    /** Of the court: a Thursday. */
    LocalDate today = LocalDate.parse("2026-11-26");

    /** A moment of that day. */
    Instant now = Instant.parse("2026-11-26T01:00:00Z");
    /** Segments of a recording that the court has, by their number. */
    final Map<Integer, String> stored = new HashMap<>();
    /** Digests of films that the court has, by film, seat and how many parts. */
    final Map<String, String> films = new HashMap<>();
    /** Whether the court's media server can record. */
    boolean serverRecords;
    /** What stands against opening the hearing. */
    Opening opening = Opening.FREE;

    final HearingProceedings hearing = new HearingProceedings(
            stage(),
            List.copyOf(seats().values()),
            this::power,
            prepared(),
            () -> opening,
            HearingOfFive::document,
            version -> new RecordText(
                    new Heading(UUID.randomUUID(), UUID.randomUUID(), "", "", "", null, null),
                    version,
                    List.of(),
                    List.of()),
            () -> today,
            new Recording.Stored() {
                @Override
                public Optional<String> digest(UUID recordingId, int number) {
                    return Optional.ofNullable(stored.get(number));
                }

                @Override
                public boolean byServer() {
                    return serverRecords;
                }

                @Override
                public Optional<String> film(UUID filmId, String seat, int parts) {
                    return Optional.ofNullable(films.get(filmId + " " + seat + " " + parts));
                }
            },
            () -> now);

    static final String CONTRACT = "ab".repeat(32);
    static final String ITS_TRANSLATION = "ac".repeat(32);
    static final String RECORDING = "ad".repeat(32);

    Stage stage() {
        return Stage.COURT_HEARING;
    }

    Map<String, Seat> seats() {
        return SEATS;
    }

    /** What is witnessed; null in a hearing. */
    Power power() {
        return null;
    }

    /** What a conference put down before. */
    Prepared prepared() {
        return Prepared.NOTHING;
    }

    private static Optional<Exhibits.Exhibit> document(String digest) {
        boolean sound = digest.equals(RECORDING);
        return Optional.of(new Exhibits.Exhibit(
                digest,
                idOf(digest),
                sound ? "recording" : "contract",
                sound ? 0 : 3,
                sound ? "audio/mpeg" : "application/pdf",
                digest.equals(ITS_TRANSLATION) ? idOf(CONTRACT) : null));
    }

    static UUID idOf(String digest) {
        return UUID.nameUUIDFromBytes(digest.getBytes(StandardCharsets.UTF_8));
    }

    static Seat seat(String id, Role role) {
        return new Seat(id, role, UUID.randomUUID(), null, id, "en");
    }

    static Command command(String name, Map<String, Object> data) {
        JsonNode content = LogJson.MAPPER.valueToTree(data);
        return new Command(UUID.randomUUID(), name, content);
    }

    void apply(Fact fact) {
        hearing.apply(fact, now);
    }

    /** Who sits there now. */
    Seat seatOf(String id) {
        return hearing.seats().stream()
                .filter(seat -> seat.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The code of the refusal; null if it was done. */
    String asks(String seat, String command, Map<String, Object> data) {
        try {
            apply(hearing.decide(seatOf(seat), command(command, data)));
            return null;
        } catch (ProblemException refused) {
            return refused.code().name();
        }
    }

    void done(String seat, String command, Map<String, Object> data) {
        assertNull(asks(seat, command, data), command);
    }

    void opened() {
        seats().keySet().forEach(seat -> apply(new SeatConnected(seat)));
        done("judge", "room.open", NOTHING);
    }

    void called(String seat) {
        done("clerk", "attendance.call", Map.of("seat", seat, "present", true));
    }

    void identified(String seat) {
        done(
                "clerk",
                "identity.check",
                Map.of("seat", seat, "method", "DOCUMENT_FILED_EARLIER", "document", "PASSPORT", "confirmed", true));
    }

    static Map<String, Object> absence(String seat, String absence, String finding) {
        return Map.of(
                "seat",
                seat,
                "absence",
                absence,
                "finding",
                finding,
                "summonsServedOn",
                "2026-11-02",
                "reason",
                "served by the central authority, no word since");
    }

    void moved(String... phases) {
        for (String phase : phases) {
            done("judge", "phase.move", Map.of("to", phase, "reason", "as ordered"));
        }
    }

    void onTheMerits(String... seats) {
        opened();
        SEATS.keySet().stream()
                .sorted()
                .forEach(seat -> done(
                        "clerk",
                        "attendance.call",
                        Map.of(
                                "seat",
                                seat,
                                "present",
                                SEATS.get(seat).role().isCourt()
                                        || List.of(seats).contains(seat))));
        List.of(seats).forEach(this::identified);
        if (!List.of(seats).contains("defendant-1")) {
            apply(new SeatDisconnected("defendant-1", 1000));
            done("judge", "absence.find", absence("defendant-1", "NOT_APPEARED", "HEARD_IN_ABSENCE"));
        }
        moved("RIGHTS");
        done("judge", "rights.read", NOTHING);
        List.of(seats).stream()
                .filter(seat -> SEATS.get(seat).role().isParty())
                .forEach(seat -> done(seat, "rights.answer", NOTHING));
        moved("INVESTIGATION");
    }

    /**
     * Recording was started, and nothing has come of it yet. Source: Provisions on Audio and Video Recording of Court Hearings art. 1.
     *
     * @param leads the seat of who opens the room
     */
    final void staysShutUntilTheRecorderGrows(String leads) {
        String recording = "0198c0de-0000-7000-8000-000000000001";
        Instant began = now;
        apply(new SeatConnected(leads));
        done("clerk", "recording.start", Map.of("recordingId", recording));
        assertEquals("RECORDING_STANDS_STILL", asks(leads, "room.open", NOTHING));
        now = began.plusSeconds(5);
        stored.put(1, "ab".repeat(32));
        done(
                "clerk",
                "recording.segment",
                Map.of("recordingId", recording, "number", 1, "from", began.toString(), "until", now.toString()));
        done(leads, "room.open", NOTHING);
    }
}
