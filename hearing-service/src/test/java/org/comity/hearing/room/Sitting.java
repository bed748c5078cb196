package org.comity.hearing.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.hearing.CourtDay;

/** People in an open room. {@code interpreter} is null where nobody needs one. */
record Sitting(Endpoint judge, Endpoint clerk, Endpoint plaintiff, Endpoint defendant, Endpoint interpreter) {
    private static final Map<String, Object> NOTHING = Map.of();

    static JsonNode done(JsonNode answer) {
        assertEquals("ack", answer.get("frame").asText(), answer::toString);
        return answer;
    }

    /** Everybody is called, identified and told their rights. @param ofTheCourt seats that are there, beside judge and clerk */
    static Sitting onTheMerits(CourtDay day, UUID hearing, String... ofTheCourt) {
        return enter(day, hearing, null, ofTheCourt);
    }

    static Sitting withInterpreterOnTheMerits(CourtDay day, UUID hearing) {
        return enter(day, hearing, Endpoint.sits(hearing, day.interpreter()));
    }

    private static Sitting enter(CourtDay day, UUID hearing, Endpoint interpreter, String... ofTheCourt) {
        Sitting sitting = new Sitting(
                Endpoint.sits(hearing, day.judge()),
                Endpoint.sits(hearing, day.clerk()),
                Endpoint.sits(hearing, day.plaintiff()),
                Endpoint.sits(hearing, day.defendant()),
                interpreter);
        sitting.open(ofTheCourt);
        return sitting;
    }

    private void open(String... ofTheCourt) {
        done(judge.asks("room.open", NOTHING));
        List<String> participants = interpreter == null
                ? List.of("plaintiff-1", "defendant-1")
                : List.of("plaintiff-1", "defendant-1", "interpreter");
        Stream.of(Stream.of("judge", "clerk"), Stream.of(ofTheCourt), participants.stream())
                .flatMap(seats -> seats)
                .forEach(seat -> done(clerk.asks("attendance.call", Map.of("seat", seat, "present", true))));
        for (String seat : participants) {
            done(clerk.asks(
                    "identity.check",
                    Map.of(
                            "seat",
                            seat,
                            "method",
                            "DOCUMENT_FILED_EARLIER",
                            "document",
                            "PASSPORT",
                            "confirmed",
                            true)));
        }
        done(judge.asks("phase.move", Map.of("to", "RIGHTS")));
        done(judge.asks("rights.read", NOTHING));
        done(plaintiff.asks("rights.answer", NOTHING));
        done(defendant.asks("rights.answer", NOTHING));
        done(judge.asks("phase.move", Map.of("to", "INVESTIGATION")));
    }
}
