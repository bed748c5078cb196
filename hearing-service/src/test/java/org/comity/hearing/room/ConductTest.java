package org.comity.hearing.room;

import static org.comity.hearing.CourtDay.ticket;
import static org.comity.hearing.room.Sitting.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.comity.hearing.CourtDay;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("Whoever breaks the rules of the courtroom")
class ConductTest {
    private static final Map<String, Object> DEFENDANT = Map.of("seat", "defendant-1");
    private static final Map<String, Object> SHOUTS = Map.of("seat", "defendant-1", "reason", "多次打断发言");

    private static String code(JsonNode answer) {
        return answer.path("code").asText("ack");
    }

    private static Map<String, Object> said(String id) {
        return Map.of("utteranceId", id, "language", "zh-CN", "text", "货物有瑕疵。");
    }

    private static int comesIn(UUID hearing, CourtDay day) {
        Endpoint tries = Endpoint.at(hearing);
        tries.say("{\"frame\":\"hello\",\"v\":1,\"ticket\":\"" + ticket(hearing, day.defendant()) + "\"}");
        return tries.untilClosed();
    }

    @Test
    @DisplayName(
            "is admonished, then told to leave and kept out, and let in again by who presides or to read the record")
    void isToldToLeave() {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID hearing = day.hearingThatMayOpen();
        Sitting sitting = Sitting.onTheMerits(day, hearing);
        Endpoint judge = sitting.judge();
        assertEquals("not-allowed-now", code(sitting.clerk().asks("conduct.remove", SHOUTS)));
        assertEquals("not-a-participant", code(judge.asks("conduct.admonish", Map.of("seat", "clerk", "reason", "x"))));
        assertEquals("bad-data", code(judge.asks("conduct.remove", DEFENDANT)));
        done(judge.asks("conduct.admonish", SHOUTS));
        assertEquals(
                "多次打断发言",
                sitting.defendant()
                        .untilEvent("conduct.admonished")
                        .get("d")
                        .get("reason")
                        .asText());
        done(sitting.defendant().asks("statement.add", said("u1")));

        done(judge.asks("conduct.remove", SHOUTS));
        assertEquals(4403, sitting.defendant().untilClosed());
        assertEquals(4403, comesIn(hearing, day));
        sitting.plaintiff().untilEvent("conduct.removed");
        assertEquals("removed-already", code(judge.asks("conduct.remove", SHOUTS)));
        // the others go on
        done(sitting.plaintiff().asks("statement.add", said("u2")));

        done(judge.asks("conduct.readmit", DEFENDANT));
        assertEquals("not-removed", code(judge.asks("conduct.readmit", DEFENDANT)));
        Endpoint again = Endpoint.enters(hearing, ticket(hearing, day.defendant()));
        assertEquals("not-present", code(again.asks("statement.add", said("u3"))));
        done(sitting.clerk().asks("attendance.call", Map.of("seat", "defendant-1", "present", true)));
        done(again.asks("statement.add", said("u3")));

        done(judge.asks("conduct.remove", SHOUTS));
        assertEquals(4403, again.untilClosed());
        for (String phase : new String[] {"DEBATE", "FINAL_STATEMENTS", "RECORD"}) {
            done(judge.asks("phase.move", Map.of("to", phase)));
        }
        Endpoint.enters(hearing, ticket(hearing, day.defendant()));
    }
}
