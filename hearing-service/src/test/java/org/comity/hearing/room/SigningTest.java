package org.comity.hearing.room;

import static org.comity.hearing.CourtDay.as;
import static org.comity.hearing.CourtDay.post;
import static org.comity.hearing.room.Sitting.done;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.hearing.CourtDay;
import org.comity.hearing.FilingUpstream;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Source: Online Litigation Rules arts. 7, 33, 34. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(FilingUpstream.class)
@DisplayName("A signature in a room")
class SigningTest {
    private static final Map<String, Object> NOTHING = Map.of();

    @Inject
    EntityManager entities;

    private CourtDay day;
    private UUID hearing;
    private Sitting sitting;
    private String digest;

    /** A record that the plaintiff has read. */
    @BeforeEach
    void isToBeSigned() {
        day = CourtDay.ofRegisteredCase();
        hearing = day.hearingThatMayOpen();
        sitting = Sitting.onTheMerits(day, hearing);
        for (String phase : List.of("DEBATE", "FINAL_STATEMENTS", "RECORD")) {
            done(sitting.judge().asks("phase.move", Map.of("to", phase)));
        }
        done(sitting.clerk().asks("record.freeze", NOTHING));
        digest = sitting.judge().untilEvent("record.frozen").at("/d/digest").asText();
        done(sitting.plaintiff().asks("record.read", NOTHING));
    }

    private JsonNode signs(String proof) {
        return sitting.plaintiff().asks("record.sign", Map.of("digest", digest, "proof", proof));
    }

    private void isRefused(JsonNode answer) {
        assertEquals("signature-not-proven", answer.path("code").asText());
    }

    @Test
    @DisplayName("is not given by an open line alone, nor with words that prove nothing")
    void needsProof() {
        isRefused(sitting.plaintiff().asks("record.sign", Map.of("digest", digest)));
        isRefused(signs("x"));
        done(signs(CourtDay.signingProof(hearing, day.plaintiff())));
    }

    @Test
    @DisplayName("is not given with the proof of somebody else, of another room, or of longer than two minutes ago")
    void needsItsOwn() {
        isRefused(signs(CourtDay.signingProof(hearing, day.defendant())));
        UUID another = day.hearingNow();
        isRefused(signs(CourtDay.signingProof(another, day.plaintiff())));
        String old = CourtDay.signingProof(hearing, day.plaintiff());
        QuarkusTransaction.requiringNew()
                .run(() -> assertEquals(
                        1,
                        entities.createNativeQuery(
                                        "update signing_proof set expires_at = expires_at - interval '2 minutes 1 second' where hearing_id = ?1 and account_id = ?2")
                                .setParameter(1, hearing)
                                .setParameter(2, day.plaintiff)
                                .executeUpdate()));
        isRefused(signs(old));
    }

    @Test
    @DisplayName("is not given twice, whatever is proved")
    void isGivenOnce() {
        String proof = CourtDay.signingProof(hearing, day.plaintiff());
        done(signs(proof));
        assertEquals("already-signed", signs(proof).path("code").asText());
    }

    @Test
    @DisplayName("is proved by who holds a seat, and showed a short while ago who they are")
    void isProvedByWhoSits() {
        String before = TestTokens.proven(Instant.now().minus(Duration.ofMinutes(31)), day.plaintiff, "party");
        post(before, "/hearings/" + hearing + "/signing-proofs", "")
                .statusCode(401)
                .body("code", is("proof-too-old"));
        post(CourtDay.stranger(), "/hearings/" + hearing + "/signing-proofs", "")
                .statusCode(404);
        // an old proof of who it is keeps nobody from reading
        as(before, "/hearings/" + hearing).statusCode(200);
    }
}
