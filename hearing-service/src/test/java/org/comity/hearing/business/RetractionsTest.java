package org.comity.hearing.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.hearing.business.Exhibits.ExhibitOpinionGiven;
import org.comity.hearing.business.Exhibits.Opinion;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source: Interpretation of the Civil Procedure Law art. 229. */
class RetractionsTest extends HearingOfFive {
    private static final UUID PLAINTIFF = UUID.randomUUID();
    private static final UUID DEFENDANT = UUID.randomUUID();
    private static final UUID DELIVERED = UUID.randomUUID();

    private static final Map<String, Seat> SEATS_OF_PARTIES = Map.of(
            "judge", seat("judge", Role.JUDGE),
            "clerk", seat("clerk", Role.CLERK),
            "plaintiff-1", new Seat("plaintiff-1", Role.PLAINTIFF, UUID.randomUUID(), PLAINTIFF, "p", "en"),
            "defendant-1", new Seat("defendant-1", Role.DEFENDANT, UUID.randomUUID(), DEFENDANT, "d", "en"),
            "interpreter", seat("interpreter", Role.INTERPRETER));

    @Override
    Map<String, Seat> seats() {
        return SEATS_OF_PARTIES;
    }

    /** The defendant alone was at the conference; it accepted the contract but for its relevance. */
    @Override
    Prepared prepared() {
        return new Prepared() {
            @Override
            public Optional<Point> undisputed(UUID pointId) {
                return Optional.of(new Point(DELIVERED, UUID.randomUUID(), 3, "it was delivered", List.of(DEFENDANT)))
                        .filter(point -> point.pointId().equals(pointId));
            }

            @Override
            public Optional<ExhibitOpinionGiven> opinion(UUID partyId, String digest) {
                return Optional.of(new ExhibitOpinionGiven(
                                CONTRACT, null, Opinion.ACCEPTED, Opinion.ACCEPTED, Opinion.DISPUTED, "no matter"))
                        .filter(any -> partyId.equals(DEFENDANT) && digest.equals(CONTRACT));
            }
        };
    }

    @BeforeEach
    void investigates() {
        onTheMerits("plaintiff-1", "defendant-1", "interpreter");
    }

    private static Map<String, Object> retracts(String reason) {
        Map<String, Object> said = new HashMap<>(Map.of("pointId", DELIVERED.toString()));
        said.put("reason", reason);
        return said;
    }

    @Test
    @DisplayName("who agreed goes back on it with a reason; who presides says whether it is in dispute again")
    void isExplainedAndDecided() {
        assertEquals("BAD_DATA", asks("defendant-1", "point.retract", retracts(null)));
        done("defendant-1", "point.retract", retracts("the waybill was of another machine"));
        assertEquals("POINT_RETRACTED", asks("defendant-1", "point.retract", retracts("again")));
        Map<String, Object> ruling = Map.of("pointId", DELIVERED.toString(), "granted", false, "reason", "no proof");
        assertEquals("NOT_ALLOWED_NOW", asks("plaintiff-1", "point.rule", ruling));
        done("judge", "point.rule", ruling);
        assertEquals("POINT_NOT_RETRACTED", asks("judge", "point.rule", ruling));

        // With another reason it may come again, until it is in dispute
        done("defendant-1", "point.retract", retracts("here is the waybill"));
        done(
                "judge",
                "point.rule",
                Map.of("pointId", DELIVERED.toString(), "granted", true, "reason", "the waybill shows it"));
        assertEquals("POINT_RETRACTED", asks("defendant-1", "point.retract", retracts("once more")));
    }

    @Test
    @DisplayName("who did not agree has nothing to go back on; what nobody put down is no point")
    void whoAgreedAlone() {
        assertEquals("NOT_YOUR_POINT", asks("plaintiff-1", "point.retract", retracts("never said so")));
        assertEquals(
                "POINT_UNKNOWN",
                asks(
                        "defendant-1",
                        "point.retract",
                        Map.of("pointId", UUID.randomUUID().toString(), "reason", "r")));
    }

    @Test
    @DisplayName("for who is in the courtroom the clerk takes it down")
    void inTheCourtroom() {
        Map<String, Object> said = new HashMap<>(retracts("the waybill was of another machine"));
        said.put("seat", "defendant-1");
        assertEquals("NOT_IN_COURTROOM", asks("clerk", "point.retract", said));
        done("clerk", "courtroom.call", Map.of("seat", "defendant-1"));
        assertNull(asks("clerk", "point.retract", said));
    }

    @ParameterizedTest
    @CsvSource({
        "defendant-1,DISPUTED,ACCEPTED,ACCEPTED,,REASON_MISSING",
        "defendant-1,ACCEPTED,DISPUTED,ACCEPTED,,REASON_MISSING",
        "defendant-1,ACCEPTED,DISPUTED,ACCEPTED,it was forced,",
        "defendant-1,ACCEPTED,ACCEPTED,DISPUTED,,",
        "defendant-1,NO_COMMENT,NO_COMMENT,NO_COMMENT,,",
        "plaintiff-1,DISPUTED,ACCEPTED,ACCEPTED,,"
    })
    @DisplayName("who disputes in the hearing what it accepted of a piece of evidence says why")
    void evidenceThatWasAccepted(
            String seat, String authenticity, String legality, String relevance, String text, String code) {
        Map<String, Object> said = new HashMap<>(
                Map.of("digest", CONTRACT, "authenticity", authenticity, "legality", legality, "relevance", relevance));
        said.put("text", text);
        assertEquals(code, asks(seat, "exhibit.opine", said));
    }
}
