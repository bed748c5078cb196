package org.comity.hearing.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.hearing.log.Audience;
import org.comity.hearing.room.Presence.SeatDisconnected;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Phase;
import org.comity.hearing.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Source: Interpretation of the Civil Procedure Law arts. 224-226; Rules of Evidence arts. 56, 57; Online Litigation Rules art. 14. */
class PretrialRulesTest extends HearingOfFive {
    private static final UUID PLAINTIFF = UUID.randomUUID();

    private static final Map<String, Seat> SIX = Map.of(
            "judge", seat("judge", Role.JUDGE),
            "clerk", seat("clerk", Role.CLERK),
            "plaintiff-1", of("plaintiff-1", Role.PLAINTIFF, PLAINTIFF),
            "plaintiff-1-2", of("plaintiff-1-2", Role.PLAINTIFF, PLAINTIFF),
            "defendant-1", of("defendant-1", Role.DEFENDANT, UUID.randomUUID()),
            "interpreter", seat("interpreter", Role.INTERPRETER));

    private static final String POINT = UUID.randomUUID().toString();
    private static final Map<String, Object> EXHIBIT = Map.of("digest", CONTRACT, "page", 1);

    private static Seat of(String id, Role role, UUID party) {
        return new Seat(id, role, UUID.randomUUID(), party, id, "en");
    }

    @Override
    Stage stage() {
        return Stage.PRETRIAL;
    }

    @Override
    Map<String, Seat> seats() {
        return SIX;
    }

    private void exchanging() {
        opened();
        SIX.keySet().stream().sorted().forEach(this::called);
        List.of("plaintiff-1", "plaintiff-1-2", "defendant-1", "interpreter").forEach(this::identified);
        done("judge", "phase.move", Map.of("to", "EXCHANGE"));
    }

    private static Map<String, Object> opinion(String authenticity, String legality, String relevance, String text) {
        Map<String, Object> said = new HashMap<>(
                Map.of("digest", CONTRACT, "authenticity", authenticity, "legality", legality, "relevance", relevance));
        said.put("text", text);
        return said;
    }

    private static Map<String, Object> accepts() {
        return opinion("ACCEPTED", "ACCEPTED", "NO_COMMENT", null);
    }

    private static Map<String, Object> point(String standing, String text) {
        return Map.of("pointId", POINT, "standing", standing, "text", text);
    }

    private static Map<String, Object> agrees(boolean agrees, String text) {
        Map<String, Object> said = new HashMap<>(Map.of("pointId", POINT, "agrees", agrees));
        said.put("text", text);
        return said;
    }

    private String toRecord() {
        return asks("judge", "phase.move", Map.of("to", "RECORD"));
    }

    @Test
    @DisplayName("evidence is shown and answered, points are put down and answered; then the record is read")
    void fromBeginningToEnd() {
        exchanging();
        done("clerk", "exhibit.show", EXHIBIT);
        done("plaintiff-1", "exhibit.opine", accepts());
        done("defendant-1", "exhibit.opine", opinion("ACCEPTED", "ACCEPTED", "DISPUTED", "another machine"));
        done("judge", "point.state", point("DISPUTED", "whether the machine was the one that was ordered"));
        done("plaintiff-1-2", "point.answer", agrees(true, null));
        done("defendant-1", "point.answer", agrees(false, "the question is whether it was delivered"));
        assertNull(toRecord());
        assertNull(asks("judge", "phase.move", Map.of("to", "EXCHANGE", "reason", "a paper came in")));
    }

    @ParameterizedTest
    @CsvSource({
        "DISPUTED,ACCEPTED,ACCEPTED,,REASON_MISSING",
        "ACCEPTED,DISPUTED,ACCEPTED,,REASON_MISSING",
        "ACCEPTED,ACCEPTED,DISPUTED,,REASON_MISSING",
        "ACCEPTED,ACCEPTED,DISPUTED,'  ',REASON_MISSING",
        "ACCEPTED,ACCEPTED,DISPUTED,another machine,",
        "ACCEPTED,ACCEPTED,ACCEPTED,,",
        "NO_COMMENT,NO_COMMENT,NO_COMMENT,,"
    })
    @DisplayName("whoever disputes a piece in any aspect says why")
    void whoDisputesSaysWhy(String authenticity, String legality, String relevance, String text, String code) {
        exchanging();
        done("clerk", "exhibit.show", EXHIBIT);
        assertEquals(code, asks("defendant-1", "exhibit.opine", opinion(authenticity, legality, relevance, text)));
    }

    @Test
    @DisplayName("of each piece that was shown every party that is there says something, but who asked for it")
    void eachPieceIsAnswered() {
        exchanging();
        done("judge", "point.state", point("UNDISPUTED", "the contract was signed"));
        done("plaintiff-1", "point.answer", agrees(true, null));
        done("defendant-1", "point.answer", agrees(true, null));
        done(
                "plaintiff-1-2",
                "exhibit.ask",
                Map.of("digest", CONTRACT, "page", 1, "text", "that the contract was signed"));
        done("clerk", "exhibit.show", EXHIBIT);
        assertEquals("EXHIBIT_UNANSWERED", toRecord());
        done("defendant-1", "exhibit.opine", accepts());
        assertNull(toRecord());
    }

    @Test
    @DisplayName(
            "something is put down, and each party that is there answers; what one does not agree to is in dispute")
    void pointsAreSettled() {
        exchanging();
        assertEquals("POINTS_MISSING", toRecord());
        done("judge", "point.state", point("UNDISPUTED", "it was delivered on 3 March"));
        assertEquals("POINT_UNANSWERED", toRecord());
        done("plaintiff-1", "point.answer", agrees(true, null));
        assertEquals("POINT_UNANSWERED", toRecord());
        assertEquals("REASON_MISSING", asks("defendant-1", "point.answer", agrees(false, null)));
        done("defendant-1", "point.answer", agrees(false, "on 5 March"));
        assertEquals("POINT_NOT_AGREED", toRecord());

        // Put otherwise, it is asked anew
        done("judge", "point.state", point("DISPUTED", "on which day it was delivered"));
        assertEquals("POINT_UNANSWERED", toRecord());
        done("plaintiff-1", "point.answer", agrees(true, null));
        done("defendant-1", "point.answer", agrees(false, "that is undisputed now"));
        assertNull(toRecord());
    }

    @Test
    @DisplayName(
            "of a party of which several are there one answers; none of them undoes what another does not agree to")
    void oneOfAParty() {
        exchanging();
        done("judge", "point.state", point("UNDISPUTED", "it was delivered on 3 March"));
        done("defendant-1", "point.answer", agrees(true, null));
        done("plaintiff-1", "point.answer", agrees(false, "on 5 March"));
        done("plaintiff-1-2", "point.answer", agrees(true, null));
        assertEquals("POINT_NOT_AGREED", toRecord());
    }

    @Test
    @DisplayName("a point that was dropped is none; another takes the next number")
    void isDropped() {
        exchanging();
        done("judge", "point.state", point("UNDISPUTED", "it was delivered on 3 March"));
        assertEquals("BAD_DATA", asks("judge", "point.drop", Map.of("pointId", POINT)));
        done("judge", "point.drop", Map.of("pointId", POINT, "reason", "it is of no weight"));
        assertEquals("POINT_UNKNOWN", asks("defendant-1", "point.answer", agrees(true, null)));
        assertEquals("POINTS_MISSING", toRecord());
        Points.PointStated next = (Points.PointStated)
                hearing.decide(seatOf("judge"), command("point.state", point("DISPUTED", "who owed the freight")));
        assertEquals(2, next.number());
    }

    @Test
    @DisplayName("a hundred points are enough")
    void noMoreThan() {
        exchanging();
        for (int number = 0; number < 100; number++) {
            done(
                    "judge",
                    "point.state",
                    Map.of("pointId", UUID.randomUUID().toString(), "standing", "DISPUTED", "text", "p" + number));
        }
        assertEquals("POINTS_FULL", asks("judge", "point.state", point("DISPUTED", "one more")));
    }

    @Test
    @DisplayName("for whoever is in the courtroom the clerk takes down what they say, for nobody else")
    void inTheCourtroom() {
        exchanging();
        done("clerk", "courtroom.call", Map.of("seat", "defendant-1"));
        done("judge", "point.state", point("UNDISPUTED", "the contract was signed"));
        Map<String, Object> forDefendant = new HashMap<>(agrees(true, null));
        forDefendant.put("seat", "defendant-1");
        done("clerk", "point.answer", forDefendant);
        Map<String, Object> opinion = new HashMap<>(accepts());
        opinion.put("seat", "defendant-1");
        done("clerk", "exhibit.opine", opinion);
        opinion.put("seat", "plaintiff-1");
        assertEquals("NOT_IN_COURTROOM", asks("clerk", "exhibit.opine", opinion));
        done("plaintiff-1", "point.answer", agrees(true, null));
        assertNull(toRecord());
    }

    @Test
    @DisplayName("from the absence of a party nothing follows: nobody finds anything, and nothing is asked of it")
    void whoIsAbsent() {
        opened();
        SIX.keySet().stream()
                .filter(seat -> !seat.equals("defendant-1"))
                .sorted()
                .forEach(this::called);
        apply(new SeatDisconnected("defendant-1", 1000));
        done("clerk", "attendance.call", Map.of("seat", "defendant-1", "present", false));
        List.of("plaintiff-1", "plaintiff-1-2", "interpreter").forEach(this::identified);
        assertNull(asks("judge", "phase.move", Map.of("to", "EXCHANGE")));
        assertEquals(
                "UNKNOWN_COMMAND",
                asks("judge", "absence.find", absence("defendant-1", "NOT_APPEARED", "HEARD_IN_ABSENCE")));
        done("judge", "point.state", point("DISPUTED", "whether it was delivered"));
        done("plaintiff-1", "point.answer", agrees(true, null));
        assertNull(toRecord());
    }

    @ParameterizedTest
    @EnumSource(names = {"RIGHTS", "INVESTIGATION", "DEBATE", "FINAL_STATEMENTS", "WITNESSING", "RECORD"})
    @DisplayName("its steps are its own, and nobody listens")
    void itsOwnSteps(Phase other) {
        opened();
        assertFalse(hearing.calledIn().contains(Audience.GALLERY));
        assertEquals("OUT_OF_ORDER", asks("judge", "phase.move", Map.of("to", other.name(), "reason", "r")));
    }

    @Test
    @DisplayName(
            "what can be asked for of evidence and points, by whom, is this list, and no judgment or absence beside it")
    void whoMay() {
        Map<String, String> found = new TreeMap<>();
        // A mediator has no seat in it.
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.MEDIATOR))) {
            hearing.permissions(role).values().stream()
                    .flatMap(List::stream)
                    .distinct()
                    .filter(command -> !Arrays.asList("statement", "hand", "record", "correction")
                            .contains(command.substring(0, command.indexOf('.'))))
                    .forEach(command -> found.merge(command, role.name(), (one, other) -> one + " " + other));
        }
        assertEquals(
                "exhibit.ask exhibit.decide exhibit.inspect exhibit.opine exhibit.play exhibit.point exhibit.show "
                        + "point.answer point.drop point.state",
                found.keySet().stream()
                        .filter(command -> command.startsWith("exhibit.") || command.startsWith("point."))
                        .collect(Collectors.joining(" ")));
        assertEquals("CLERK PLAINTIFF DEFENDANT THIRD_PARTY", found.get("point.answer"));
        assertEquals("JUDGE", found.get("point.state"));
        assertEquals("JUDGE", found.get("point.drop"));
        for (String ofAHearing : List.of(
                "absence.find",
                "judgment.announce",
                "conciliation.note",
                "rights.read",
                "closed.begin",
                "testimony.call",
                "apart.begin",
                "point.retract",
                "power.sign")) {
            assertNull(found.get(ofAHearing), ofAHearing);
        }
    }

    @Test
    @DisplayName("stays shut as long as recording was started and nothing has come of it")
    void recorderGrows() {
        staysShutUntilTheRecorderGrows("judge");
    }
}
