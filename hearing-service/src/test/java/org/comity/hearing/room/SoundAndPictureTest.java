package org.comity.hearing.room;

import static org.awaitility.Awaitility.await;
import static org.comity.hearing.CourtDay.ticket;
import static org.comity.hearing.room.Sitting.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.hearing.CourtDay;
import org.comity.hearing.FilingUpstream;
import org.comity.hearing.log.LogJson;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(FilingUpstream.class)
@DisplayName("Sound and picture of a room")
class SoundAndPictureTest {
    private static final Map<String, Object> WITNESS = Map.of("seat", "witness-1");

    private static UUID takesPart(Endpoint endpoint) {
        UUID page = UUID.randomUUID();
        takesPart(endpoint, page);
        return page;
    }

    private static void takesPart(Endpoint endpoint, UUID page) {
        endpoint.says(LogJson.MAPPER
                .createObjectNode()
                .put("frame", "eph")
                .put("t", "devices")
                .put("page", page.toString())
                .put("microphone", true)
                .put("camera", true)
                .put("pictures", true));
    }

    private static void offers(Endpoint from, UUID to) {
        ObjectNode frame = LogJson.MAPPER.createObjectNode().put("frame", "eph").put("t", "signals");
        frame.putArray("to")
                .addObject()
                .put("page", to.toString())
                .putObject("d")
                .putObject("description")
                .put("type", "offer")
                .put("sdp", "v=0");
        from.says(frame);
    }

    /** Its pages as the endpoint was told last. */
    private static List<String> peers(Endpoint endpoint) {
        List<JsonNode> told = told(endpoint, "peers");
        return told.isEmpty() ? null : told.getLast().get("peers").findValuesAsText("page");
    }

    private static List<JsonNode> told(Endpoint endpoint, String what) {
        return endpoint.frames.stream()
                .filter(frame -> frame.path("t").asText().equals(what))
                .toList();
    }

    private static void awaitPeers(Endpoint endpoint, UUID... pages) {
        List<String> expected =
                Arrays.stream(pages).map(UUID::toString).sorted().toList();
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> peers(endpoint) == null
                                ? null
                                : peers(endpoint).stream().sorted().toList(),
                        expected::equals);
    }

    @Test
    @DisplayName("go between those who are in the hearing, and neither to nor from a witness outside")
    void betweenThoseInside() {
        CourtDay day = CourtDay.ofRegisteredCase();
        day.calls("WITNESS", "Anna Weber", "fr");
        UUID hearing = day.hearingThatMayOpen();
        String weber = TestTokens.token(UUID.randomUUID(), "party", "Anna Weber", "fr", "Europe/Paris", null);
        day.comesIn(hearing, "witness-1", weber);
        Endpoint witness = Endpoint.enters(hearing, ticket(hearing, weber));
        Sitting sitting = Sitting.onTheMerits(day, hearing);
        Endpoint judge = sitting.judge();
        UUID bench = takesPart(judge);
        UUID left = takesPart(sitting.plaintiff());
        UUID outside = takesPart(witness);
        awaitPeers(judge, left);
        awaitPeers(witness);
        offers(judge, outside);
        offers(witness, bench);
        offers(sitting.plaintiff(), bench);
        await().until(() -> !told(judge, "signal").isEmpty());
        assertEquals(
                left.toString(), told(judge, "signal").getFirst().get("page").asText());
        assertEquals(1, told(judge, "signal").size());
        assertEquals(List.of(), told(witness, "signal"));

        // called in, from that moment on
        done(sitting.clerk().asks("attendance.call", Map.of("seat", "witness-1", "present", true)));
        done(sitting.clerk()
                .asks(
                        "identity.check",
                        Map.of(
                                "seat", "witness-1",
                                "method", "DOCUMENT_FILED_EARLIER",
                                "document", "PASSPORT",
                                "confirmed", true)));
        done(judge.asks("testimony.permit", Map.of("seat", "witness-1", "ground", "DISTANCE", "reason", "两天路程")));
        done(judge.asks("testimony.call", WITNESS));
        awaitPeers(witness, bench, left);
        awaitPeers(judge, left, outside);
        offers(judge, outside);
        await().until(() -> told(witness, "signal").size() == 1);

        // released, no more
        done(judge.asks("testimony.release", Map.of("seat", "witness-1", "stays", false)));
        awaitPeers(witness);
        awaitPeers(judge, left);
        offers(judge, outside);
        offers(sitting.plaintiff(), bench);
        await().until(() -> told(judge, "signal").size() == 2);
        assertEquals(1, told(witness, "signal").size());
        assertTrue(witness.events.stream()
                .noneMatch(event -> event.get("t").asText().startsWith("statement")));
    }

    @Test
    @DisplayName(
            "go between those of a party alone who speak apart, also after a line broke, until they are called back")
    void apart() {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID account = UUID.randomUUID();
        day.represented(day.plaintiffParty, account, "LAWYER", "陈薇");
        UUID hearing = day.hearingThatMayOpen();
        Endpoint judge = Endpoint.enters(hearing, ticket(hearing, day.judge()));
        Endpoint plaintiff = Endpoint.enters(hearing, ticket(hearing, day.plaintiff()));
        Endpoint lawyer = Endpoint.enters(hearing, ticket(hearing, TestTokens.party(account)));
        Endpoint defendant = Endpoint.enters(hearing, ticket(hearing, day.defendant()));
        done(judge.asks("room.open", Map.of()));
        UUID bench = takesPart(judge);
        UUID left = takesPart(plaintiff);
        UUID counsel = takesPart(lawyer);
        UUID right = takesPart(defendant);
        awaitPeers(judge, left, counsel, right);
        done(plaintiff.asks("consultation.begin", Map.of()));
        awaitPeers(plaintiff);
        awaitPeers(judge, counsel, right);
        done(lawyer.asks("consultation.begin", Map.of()));
        awaitPeers(plaintiff, counsel);
        awaitPeers(lawyer, left);
        awaitPeers(judge, right);
        awaitPeers(defendant, bench);
        offers(judge, left);
        offers(defendant, counsel);
        offers(plaintiff, bench);
        offers(plaintiff, counsel);
        await().until(() -> told(lawyer, "signal").size() == 1);
        assertEquals(List.of(), told(judge, "signal"));
        assertEquals(List.of(), told(plaintiff, "signal"));

        lawyer.cut();
        awaitPeers(plaintiff);
        Endpoint again = Endpoint.enters(hearing, ticket(hearing, TestTokens.party(account)));
        takesPart(again, counsel);
        awaitPeers(again, left);
        awaitPeers(judge, right);
        assertTrue(told(again, "peers").getLast().at("/you/apart").booleanValue());
        done(judge.asks("consultation.recall", Map.of()));
        awaitPeers(judge, left, counsel, right);
        awaitPeers(again, bench, left, right);
    }

    @Test
    @DisplayName("end with a line and come back with it, and whom the court muted comes back muted")
    void comesBack() {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID hearing = day.hearingThatMayOpen();
        Endpoint judge = Endpoint.enters(hearing, ticket(hearing, day.judge()));
        Endpoint plaintiff = Endpoint.enters(hearing, ticket(hearing, day.plaintiff()));
        UUID bench = takesPart(judge);
        UUID left = takesPart(plaintiff);
        awaitPeers(judge, left);
        assertEquals(
                "not-allowed-now",
                plaintiff.asks("microphone.mute", WITNESS).path("code").asText());
        assertEquals(
                "not-a-participant",
                judge.asks("microphone.mute", Map.of("seat", "clerk"))
                        .path("code")
                        .asText());
        done(judge.asks("microphone.mute", Map.of("seat", "plaintiff-1")));
        done(plaintiff.asks("hand.raise", Map.of()));
        plaintiff.cut();
        awaitPeers(judge);

        Endpoint again = Endpoint.enters(hearing, ticket(hearing, day.plaintiff()));
        assertEquals(
                "plaintiff-1",
                again.untilEvent("microphone.muted").get("d").get("seat").asText());
        takesPart(again, left);
        awaitPeers(again, bench);
        awaitPeers(judge, left);
        done(judge.asks("hand.lower", Map.of("seat", "plaintiff-1")));
        assertEquals(
                "plaintiff-1",
                again.untilEvent("hand.lowered").get("d").get("seat").asText());
    }

    @Test
    @DisplayName("end the call of whoever says what is no news")
    void malformed() {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID hearing = day.hearingThatMayOpen();
        Endpoint plaintiff = Endpoint.enters(hearing, ticket(hearing, day.plaintiff()));
        plaintiff.say("{\"frame\":\"eph\",\"t\":\"presence\",\"seat\":\"judge\",\"online\":false}");
        assertEquals(4400, plaintiff.untilClosed());
    }
}
