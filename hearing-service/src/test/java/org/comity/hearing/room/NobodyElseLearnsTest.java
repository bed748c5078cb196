package org.comity.hearing.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.comity.hearing.log.LogJson;
import org.comity.hearing.room.PlayedRoom.Act;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Stage;

/**
 * What a party writes apart, and whom it asks to interpret, nobody else can tell: whatever else happens in the hearing, everybody outside is
 * sent the same frames, in the same order and to the last byte, as if it had not been.
 */
class NobodyElseLearnsTest {
    private static final UUID PLAINTIFF = UUID.randomUUID();
    private static final UUID DEFENDANT = UUID.randomUUID();
    private static final List<Seat> SEATS = List.of(
            seat("judge", Role.JUDGE, null),
            seat("clerk", Role.CLERK, null),
            seat("plaintiff-1", Role.PLAINTIFF, PLAINTIFF),
            seat("plaintiff-1-a", Role.PLAINTIFF, PLAINTIFF),
            seat("defendant-1", Role.DEFENDANT, DEFENDANT),
            seat("defendant-1-b", Role.DEFENDANT, DEFENDANT),
            seat("interpreter", Role.INTERPRETER, null),
            seat("witness-1", Role.WITNESS, null),
            seat("observer-1", Role.OBSERVER, null));
    private static final Set<String> INSIDE = Set.of("plaintiff-1", "plaintiff-1-a", "interpreter");

    private static Seat seat(String id, Role role, UUID party) {
        return new Seat(id, role, UUID.randomUUID(), party, id, "en");
    }

    private static boolean isSecret(Act act) {
        return act.command().startsWith("consultation") && INSIDE.contains(act.seat());
    }

    private static PlayedRoom played() {
        return new PlayedRoom(Stage.COURT_HEARING, SEATS);
    }

    private static Act act(String seat, String command, Map<String, Object> data) {
        return new Act(seat, command, data, UUID.randomUUID());
    }

    private static Act any(Random chance) {
        String text = "words " + chance.nextInt(1_000_000);
        Map<String, Object> words = Map.of("language", "en", "text", text);
        String secretary = chance.nextBoolean() ? "plaintiff-1" : "plaintiff-1-a";
        return switch (chance.nextInt(10)) {
            case 0, 1 -> act(secretary, "consultation.say", words);
            case 2 -> act(secretary, "consultation.ask", Map.of("interpreter", "interpreter"));
            case 3 -> act("interpreter", "consultation.join", Map.of("seat", secretary));
            case 4 -> act("interpreter", "consultation.say", words);
            case 5 -> act(secretary, "consultation.leave", Map.of("interpreter", "interpreter"));
            case 6 -> act("interpreter", "consultation.leave", Map.of());
            case 7 -> act("clerk", "court.note", Map.of("text", text));
            case 8 -> act("defendant-1", "consultation.say", words);
            default ->
                act(
                        "defendant-1-b",
                        chance.nextBoolean() ? "hand.raise" : "consultation.ask",
                        Map.of("interpreter", "interpreter"));
        };
    }

    @Property(tries = 200)
    void outsideEverythingIsAsIfNothingHadBeen(@ForAll long seed) {
        Random chance = new Random(seed);
        List<Act> acts = new ArrayList<>(List.of(act("judge", "room.open", Map.of())));
        for (int i = 0; i < 40; i++) {
            acts.add(any(chance));
        }
        PlayedRoom with = played();
        PlayedRoom without = played();
        with.enter();
        without.enter();
        for (Act act : acts) {
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
    }

    /** And inside everybody who is meant reads every word, once; nothing of it is in the log. */
    @Property(tries = 50)
    void insideEveryWordArrives(@ForAll long seed) {
        Random chance = new Random(seed);
        PlayedRoom room = played();
        room.enter();
        room.does(act("judge", "room.open", Map.of()));
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Act act = any(chance);
            boolean done = room.does(act);
            if (done && isSecret(act) && act.command().equals("consultation.say")) {
                said.add(act.data().get("text").toString());
            }
        }
        for (String seat : List.of("plaintiff-1", "plaintiff-1-a")) {
            assertEquals(
                    said,
                    room.sent.get(seat).stream()
                            .map(frame -> LogJson.read(frame.getBytes(StandardCharsets.UTF_8)))
                            .filter(frame -> frame.path("t").asText().equals("consultation.said"))
                            .map(frame -> frame.at("/d/text").asText())
                            .toList());
        }
        assertTrue(room.log.stream().noneMatch(event -> event.type().equals("consultation.said")));
        assertTrue(room.log.stream()
                .map(event -> LogJson.read(event.body()))
                .map(JsonNode::toString)
                .noneMatch(body -> said.stream().anyMatch(text -> body.contains('"' + text + '"'))));
    }
}
