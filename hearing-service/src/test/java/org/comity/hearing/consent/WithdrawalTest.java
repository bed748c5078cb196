package org.comity.hearing.consent;

import static org.comity.hearing.CourtDay.as;
import static org.comity.hearing.CourtDay.post;
import static org.comity.hearing.CourtDay.ticket;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.comity.hearing.CourtDay;
import org.comity.hearing.room.RoomEnd;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A consent that is taken back")
class WithdrawalTest {
    private static final String DEFENDANT = "parties.find { it.seat == 'defendant-1' }.";

    private CourtDay day;

    @BeforeEach
    void begin() {
        day = CourtDay.ofRegisteredCase();
    }

    @Test
    @DisplayName(
            "holds on if the judge finds it too late or meant to delay, once, with a reason that everybody reads; then the room opens")
    void isHeldTo() {
        UUID hearing = day.hearingThatMayOpen();
        String path = "/hearings/" + hearing + "/consent";
        String refusal = "{\"partyId\":\"%s\",\"ground\":\"DELAY\",\"reason\":\"第三次撤回\"}".formatted(day.defendantParty);
        post(day.judge(), path + "/withdrawal/refusal", refusal)
                .statusCode(409)
                .body("code", is("consent-not-withdrawn"));
        post(day.defendant(), path + "/withdrawal", "{\"reason\":\"출장\"}").statusCode(200);
        as(day.judge(), path + "s").body("complete", is(false)).body(DEFENDANT + "withdrawalReason", is("출장"));
        as(day.plaintiff(), path + "s").body(DEFENDANT + "withdrawalReason", nullValue());
        assertEquals("consent-missing", RoomEnd.opens(hearing, ticket(hearing, day.judge())));

        post(day.clerk(), path + "/withdrawal/refusal", refusal).statusCode(403);
        post(day.plaintiff(), path + "/withdrawal/refusal", refusal).statusCode(403);
        post(day.judge(), path + "/withdrawal/refusal", refusal)
                .statusCode(200)
                .body("complete", is(true))
                .body(DEFENDANT + "withdrawnAt", notNullValue())
                .body(DEFENDANT + "withdrawalRefusal.ground", is("DELAY"));
        as(day.plaintiff(), path + "s").body(DEFENDANT + "withdrawalRefusal.reason", is("第三次撤回"));
        post(day.judge(), path + "/withdrawal/refusal", refusal)
                .statusCode(409)
                .body("code", is("consent-not-withdrawn"));
        post(day.defendant(), path + "/withdrawal", "{}").statusCode(409).body("code", is("withdrawal-refused"));
        post(day.defendant(), path, "{\"stage\":\"COURT_HEARING\",\"language\":\"ko\"}")
                .statusCode(409)
                .body("code", is("consent-given"));
        assertEquals("ack", RoomEnd.opens(hearing, ticket(hearing, day.judge())));
    }

    @Test
    @DisplayName("is not held to once the judge has told the party to come to the courtroom")
    void notBesidesTheCourtroom() {
        UUID hearing = day.hearingThatMayOpen();
        String path = "/hearings/" + hearing;
        post(day.defendant(), path + "/consent/withdrawal", "{}").statusCode(200);
        post(
                        day.judge(),
                        path + "/courtroom",
                        "{\"partyId\":\"%s\",\"ground\":\"NO_CONSENT\",\"reason\":\"撤回\"}"
                                .formatted(day.defendantParty))
                .statusCode(200);
        post(
                        day.judge(),
                        path + "/consent/withdrawal/refusal",
                        "{\"partyId\":\"%s\",\"ground\":\"TOO_LATE\",\"reason\":\"x\"}".formatted(day.defendantParty))
                .statusCode(409)
                .body("code", is("courtroom-decided"));
    }
}
