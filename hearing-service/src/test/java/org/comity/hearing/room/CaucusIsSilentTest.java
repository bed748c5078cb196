package org.comity.hearing.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.comity.hearing.log.LogJson;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.room.PlayedRoom.Act;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Stage;

/**
 * While a mediator speaks with one party alone, everybody outside, the clerk too, is sent the same frames to the last byte whether a word is said
 * there or a thousand are; and the log, from which record, recording, proof and every export are made, is the same.
 */
class CaucusIsSilentTest {
    private static final UUID PLAINTIFF = UUID.randomUUID();
    private static final UUID DEFENDANT = UUID.randomUUID();
    private static final List<Seat> SEATS = List.of(
            seat("clerk", Role.CLERK, null),
            seat("plaintiff-1", Role.PLAINTIFF, PLAINTIFF),
            seat("plaintiff-1-a", Role.PLAINTIFF, PLAINTIFF),
            seat("defendant-1", Role.DEFENDANT, DEFENDANT),
            seat("defendant-1-b", Role.DEFENDANT, DEFENDANT),
            seat("interpreter", Role.INTERPRETER, null),
            seat("interpreter-2", Role.INTERPRETER, null),
            seat("mediator", Role.MEDIATOR, null));
    private static final Set<String> INSIDE = Set.of("mediator", "plaintiff-1", "plaintiff-1-a", "interpreter");

    private static Seat seat(String id, Role role, UUID party) {
        return new Seat(id, role, UUID.randomUUID(), party, id, "en");
    }

    private static Act act(String seat, String command, Map<String, Object> data) {
        return new Act(seat, command, data, UUID.randomUUID());
    }

    private static Stream<Act> until(String phase) {
        List<Act> acts = new ArrayList<>(List.of(act("mediator", "room.open", Map.of())));
        for (Seat seat : SEATS) {
            acts.add(act("clerk", "attendance.call", Map.of("seat", seat.id(), "present", true)));
            acts.add(act(
                    "clerk",
                    "identity.check",
                    Map.of(
                            "seat",
                            seat.id(),
                            "method",
                            "DOCUMENT_FILED_EARLIER",
                            "document",
                            "PASSPORT",
                            "confirmed",
                            true)));
        }
        acts.add(act("mediator", "phase.move", Map.of("to", "RIGHTS")));
        acts.add(act("mediator", "rights.read", Map.of()));
        SEATS.stream()
                .filter(seat -> seat.role().isParty())
                .forEach(seat -> acts.add(act(seat.id(), "rights.answer", Map.of())));
        acts.add(act("mediator", "phase.move", Map.of("to", phase)));
        return acts.stream();
    }

    private static boolean isSecret(Act act) {
        return act.command().equals("caucus.say") || act.command().equals("mediation.wish");
    }

    private static Act any(Random chance) {
        Map<String, Object> words = Map.of("language", "en", "text", "words " + chance.nextInt(1_000_000));
        List<String> inside = INSIDE.stream().sorted().toList();
        return switch (chance.nextInt(8)) {
            case 0, 1, 2 -> act(inside.get(chance.nextInt(inside.size())), "caucus.say", words);
            case 3 -> act("plaintiff-1", "mediation.wish", Map.of());
            case 4 -> act("defendant-1", "consultation.say", words);
            case 5 -> act("defendant-1-b", chance.nextBoolean() ? "consultation.begin" : "consultation.end", Map.of());
            case 6 -> act("plaintiff-1", "statement.add", words);
            default -> act("clerk", "caucus.say", words);
        };
    }

    private static List<Act> acts(Random chance) {
        List<Act> acts = new ArrayList<>(until("MEDIATION").toList());
        acts.add(
                act("mediator", "caucus.begin", Map.of("seat", "plaintiff-1", "interpreters", List.of("interpreter"))));
        for (int i = 0; i < 40; i++) {
            acts.add(any(chance));
        }
        acts.add(act("mediator", "caucus.end", Map.of()));
        acts.add(act("defendant-1", "hand.raise", Map.of()));
        return acts;
    }

    @Property(tries = 200)
    void outsideEverythingIsAsIfNothingHadBeenSaid(@ForAll long seed) {
        PlayedRoom with = new PlayedRoom(Stage.MEDIATION, SEATS);
        PlayedRoom without = new PlayedRoom(Stage.MEDIATION, SEATS);
        with.enter();
        without.enter();
        for (Act act : acts(new Random(seed))) {
            boolean done = with.does(act);
            if (!isSecret(act)) {
                assertEquals(done, without.does(act), () -> act + " comes to something else");
            }
        }
        with.sent.forEach((seat, frames) -> {
            if (!INSIDE.contains(seat)) {
                assertEquals(without.sent.get(seat), frames, seat);
            }
        });
        assertEquals(types(without), types(with), "the log is the same: nothing counts what was said");
    }

    private static List<String> types(PlayedRoom room) {
        return room.log.stream().map(RoomEvent::type).toList();
    }

    /** Inside everybody who is meant reads every word, once; and their pages exchange sound and picture with each other alone. */
    @Property(tries = 50)
    void insideEveryWordArrives(@ForAll long seed) {
        PlayedRoom room = new PlayedRoom(Stage.MEDIATION, SEATS);
        room.enter();
        List<String> said = new ArrayList<>();
        for (Act act : acts(new Random(seed))) {
            if (room.does(act) && act.command().equals("caucus.say")) {
                assertTrue(INSIDE.contains(act.seat()), act.seat());
                said.add(act.data().get("text").toString());
            }
            if (act.command().equals("caucus.begin")) {
                assertEquals(Set.of("mediator", "plaintiff-1-a", "interpreter"), heardBy(room, "plaintiff-1"));
                assertEquals(Set.of("clerk", "defendant-1-b", "interpreter-2"), heardBy(room, "defendant-1"));
            }
        }
        assertFalse(said.isEmpty());
        for (String seat : INSIDE) {
            assertEquals(
                    said,
                    frames(room, seat)
                            .filter(frame -> frame.path("t").asText().equals("caucus.said"))
                            .map(frame -> frame.at("/d/text").asText())
                            .toList());
        }
        assertTrue(room.log.stream()
                .map(event -> new String(event.body(), StandardCharsets.UTF_8))
                .noneMatch(body -> said.stream().anyMatch(text -> body.contains('"' + text + '"'))));
    }

    /** The seats of the pages that were named to a reader last. */
    private static Set<String> heardBy(PlayedRoom room, String seat) {
        JsonNode peers = frames(room, seat)
                .filter(frame -> frame.path("t").asText().equals("peers"))
                .reduce((one, later) -> later)
                .orElseThrow();
        Set<String> seats = new HashSet<>();
        peers.path("peers").forEach(peer -> peer.path("seats").forEach(each -> seats.add(each.asText())));
        return seats;
    }

    private static Stream<JsonNode> frames(PlayedRoom room, String seat) {
        return room.sent.get(seat).stream().map(frame -> LogJson.read(frame.getBytes(StandardCharsets.UTF_8)));
    }
}
