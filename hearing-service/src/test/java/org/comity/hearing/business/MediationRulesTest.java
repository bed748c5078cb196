package org.comity.hearing.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comity.hearing.business.Agreement.AgreementSigned;
import org.comity.hearing.business.Caucus.CaucusBegun;
import org.comity.hearing.business.Caucus.CaucusSaid;
import org.comity.hearing.business.Challenges.ChallengeRaised;
import org.comity.hearing.business.Challenges.ChallengeRuled;
import org.comity.hearing.business.Mediation.EndWished;
import org.comity.hearing.business.Mediation.MediationEnded;
import org.comity.hearing.log.Audience;
import org.comity.hearing.room.Presence.SeatConnected;
import org.comity.hearing.room.Presence.SeatDisconnected;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Stage;
import org.comity.http.Sha256;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Source: Civil Procedure Law arts. 47, 62, 96-100; Online Mediation Rules arts. 18, 19; Provisions on Recording of Court Hearings art. 3. */
@DisplayName("A mediation")
class MediationRulesTest extends HearingOfFive {
    private static final UUID PLAINTIFF = UUID.randomUUID();
    private static final Seat LAWYER =
            new Seat("plaintiff-1-l", Role.PLAINTIFF, UUID.randomUUID(), PLAINTIFF, "lawyer", "zh-CN", null, "LAWYER");

    private static final Map<String, Seat> SIX = Map.of(
            "mediator", new Seat("mediator", Role.MEDIATOR, UUID.randomUUID(), null, "mediator", "zh-HK"),
            "clerk", seat("clerk", Role.CLERK),
            "plaintiff-1", of("plaintiff-1", Role.PLAINTIFF, PLAINTIFF),
            "plaintiff-1-l", LAWYER,
            "defendant-1", of("defendant-1", Role.DEFENDANT, UUID.randomUUID()),
            "interpreter", seat("interpreter", Role.INTERPRETER));

    private static final String TEXT = "被告于2027年1月31日前向原告支付人民币十万元。";
    private static final String DIGEST = Sha256.hexOf(TEXT.getBytes(StandardCharsets.UTF_8));
    private static final Map<String, Object> WORDS = Map.of("language", "en", "text", "ninety thousand, and no more");

    private static Seat of(String id, Role role, UUID party) {
        return new Seat(id, role, UUID.randomUUID(), party, id, "en");
    }

    @Override
    Stage stage() {
        return Stage.MEDIATION;
    }

    @Override
    Map<String, Seat> seats() {
        return SIX;
    }

    private void rollCall() {
        SIX.keySet().forEach(seat -> apply(new SeatConnected(seat)));
        done("mediator", "room.open", NOTHING);
        SIX.keySet().stream().sorted().forEach(this::called);
        List.of("mediator", "plaintiff-1", "plaintiff-1-l", "defendant-1", "interpreter")
                .forEach(this::identified);
    }

    private void mediating() {
        rollCall();
        done("mediator", "phase.move", Map.of("to", "RIGHTS"));
        done("mediator", "rights.read", NOTHING);
        List.of("plaintiff-1", "plaintiff-1-l", "defendant-1").forEach(seat -> done(seat, "rights.answer", NOTHING));
        done("mediator", "phase.move", Map.of("to", "MEDIATION"));
    }

    private void caucus() {
        done("mediator", "caucus.begin", Map.of("seat", "plaintiff-1", "interpreters", List.of("interpreter")));
    }

    private void drafted() {
        done("mediator", "agreement.draft", Map.of("text", TEXT));
        done(
                "interpreter",
                "agreement.render",
                Map.of("digest", DIGEST, "language", "en", "text", "The defendant pays."));
    }

    private static Map<String, Object> signature() {
        return Map.of("digest", DIGEST);
    }

    private String toRecord() {
        return asks("mediator", "phase.move", Map.of("to", "RECORD"));
    }

    @Test
    @DisplayName(
            "is opened and led by the mediator, tells the parties their rights, and ends with an agreement all have signed")
    void fromBeginningToEnd() {
        mediating();
        assertEquals("MEDIATION_WITHOUT_OUTCOME", toRecord());
        drafted();
        done("defendant-1", "agreement.sign", signature());
        done("mediator", "agreement.sign", signature());
        assertEquals("MEDIATION_WITHOUT_OUTCOME", toRecord());
        AgreementSigned last =
                (AgreementSigned) hearing.decide(seatOf("plaintiff-1"), command("agreement.sign", signature()));
        assertTrue(last.inForce(), "nobody is missing");
        apply(last);
        assertEquals("AGREEMENT_IN_FORCE", asks("mediator", "agreement.draft", Map.of("text", TEXT + "二")));
        assertEquals("MEDIATION_IS_OVER", asks("mediator", "mediation.end", NOTHING));
        assertNull(toRecord());
    }

    @ParameterizedTest
    @CsvSource({
        "clerk,room.open",
        "plaintiff-1,room.open",
        "clerk,phase.move",
        "clerk,caucus.begin",
        "plaintiff-1,caucus.begin",
        "plaintiff-1,agreement.draft",
        "clerk,agreement.sign",
        "interpreter,agreement.sign",
        "clerk,mediation.end",
        "interpreter,mediation.end",
        "mediator,mediation.wish"
    })
    @DisplayName("is the mediator's to lead and the parties' to agree or to end, and nobody else's")
    void whoMay(String seat, String command) {
        mediating();
        assertEquals("NOT_ALLOWED_NOW", asks(seat, command, NOTHING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exhibit.show",
                "closed.begin",
                "testimony.call",
                "point.state",
                "conciliation.note",
                "judgment.announce",
                "court.note",
                "absence.find",
                "courtroom.call",
                "recording.replace",
                "hearing.convert"
            })
    @DisplayName("has nothing of a hearing in it: no evidence, no witness, no finding, no note of the court")
    void itsOwnBusiness(String command) {
        mediating();
        assertEquals("UNKNOWN_COMMAND", asks("clerk", command, NOTHING));
    }

    @Test
    @DisplayName("does not go on without one of the parties; who acts for it is enough")
    void eachPartyIsNeeded() {
        SIX.keySet().forEach(seat -> apply(new SeatConnected(seat)));
        done("mediator", "room.open", NOTHING);
        List.of("mediator", "clerk", "plaintiff-1-l", "interpreter").forEach(this::called);
        List.of("mediator", "plaintiff-1-l", "interpreter").forEach(this::identified);
        done("clerk", "attendance.call", Map.of("seat", "plaintiff-1", "present", false));
        done("clerk", "attendance.call", Map.of("seat", "defendant-1", "present", false));
        Map<String, Object> on = Map.of("to", "RIGHTS", "reason", "nobody came");
        assertEquals("EVERYBODY_NEEDED", asks("mediator", "phase.move", on));
        called("defendant-1");
        assertEquals("IDENTITY_NOT_CONFIRMED", asks("mediator", "phase.move", on));
        identified("defendant-1");
        assertNull(asks("mediator", "phase.move", on));
    }

    @Test
    @DisplayName("begins only once each party that is there has answered what it was told of its rights")
    void rightsFirst() {
        rollCall();
        done("mediator", "phase.move", Map.of("to", "RIGHTS"));
        assertEquals("RIGHTS_NOT_READ", asks("mediator", "phase.move", Map.of("to", "MEDIATION")));
        done("mediator", "rights.read", NOTHING);
        assertEquals("RIGHTS_NOT_ANSWERED", asks("mediator", "phase.move", Map.of("to", "MEDIATION")));
    }

    @Test
    @DisplayName("stops while the mediator is challenged; the court decides, which the clerk takes down")
    void mediatorIsChallenged() {
        mediating();
        UUID challenge = UUID.randomUUID();
        apply(new ChallengeRaised(
                challenge.toString(),
                "defendant-1",
                "mediator",
                seatOf("mediator").accountId(),
                "a cousin"));
        assertEquals("CHALLENGE_UNDECIDED", asks("mediator", "caucus.begin", Map.of("seat", "plaintiff-1")));
        Map<String, Object> ruling =
                Map.of("challengeId", challenge.toString(), "granted", true, "document", "No. 7", "reason", "a cousin");
        assertEquals("NOT_ALLOWED_NOW", asks("mediator", "challenge.decide", ruling));
        ChallengeRuled ruled = (ChallengeRuled) hearing.decide(seatOf("clerk"), command("challenge.decide", ruling));
        assertEquals(Challenges.Decider.COURT, ruled.decider());
        apply(ruled);
        assertEquals("CHALLENGE_GRANTED", asks("mediator", "caucus.begin", Map.of("seat", "plaintiff-1")));
    }

    @Test
    @DisplayName(
            "has a caucus of the mediator with everybody of one party who is there, and the interpreters the mediator takes along")
    void caucusOfOneParty() {
        mediating();
        apply(new SeatDisconnected("plaintiff-1-l", 1000));
        done("clerk", "attendance.call", Map.of("seat", "plaintiff-1-l", "present", false));
        assertEquals("NOT_A_PARTICIPANT", asks("mediator", "caucus.begin", Map.of("seat", "interpreter")));
        assertEquals(
                "NOT_A_PARTICIPANT",
                asks(
                        "mediator",
                        "caucus.begin",
                        Map.of("seat", "plaintiff-1", "interpreters", List.of("defendant-1"))));
        caucus();
        assertEquals(List.of(Set.of("mediator", "plaintiff-1", "interpreter")), hearing.apart());
        CaucusSaid said = (CaucusSaid) hearing.decide(seatOf("plaintiff-1"), command("caucus.say", WORDS));
        assertEquals(new Audience(Set.of("mediator", "plaintiff-1", "interpreter")), said.audience());
        assertFalse(said.belongsToTheLog(), "what is said there is kept nowhere");
        assertFalse(said.belongsToTheRecord());
        for (String seat : List.of("defendant-1", "plaintiff-1-l")) {
            assertEquals("IN_CAUCUS", asks(seat, "caucus.say", WORDS));
            assertEquals("IN_CAUCUS", asks(seat, "caucus.end", NOTHING));
        }
        assertEquals("IN_CAUCUS", asks("mediator", "caucus.begin", Map.of("seat", "defendant-1")));
        done("plaintiff-1", "caucus.end", NOTHING);
        assertEquals(List.of(), hearing.apart());
        assertEquals("NOT_IN_CAUCUS", asks("plaintiff-1", "caucus.say", WORDS));
    }

    @ParameterizedTest
    @CsvSource({
        "plaintiff-1,statement.add",
        "plaintiff-1,hand.raise",
        "plaintiff-1,consultation.begin",
        "plaintiff-1,agreement.sign",
        "interpreter,statement.add",
        "interpreter,interpreter.ask",
        "mediator,statement.add",
        "mediator,phase.move",
        "mediator,recess.begin",
        "mediator,agreement.draft",
        "mediator,conduct.admonish",
        "clerk,agreement.draft",
        "clerk,microphone.mute",
        "defendant-1,statement.add",
        "defendant-1,agreement.sign"
    })
    @DisplayName("lets nothing out of a caucus that everybody would see, and waits outside until the mediator is back")
    void nothingComesOut(String seat, String command) {
        mediating();
        drafted();
        caucus();
        assertEquals("IN_CAUCUS", asks(seat, command, Map.of()));
    }

    @Test
    @DisplayName(
            "lets those outside consult apart among themselves, and nobody who was asked into the caucus stay in another talk")
    void outsideTheyConsult() {
        mediating();
        done("plaintiff-1", "consultation.begin", NOTHING);
        caucus();
        assertEquals(
                List.of(Set.of("mediator", "plaintiff-1", "plaintiff-1-l", "interpreter")),
                hearing.apart(),
                "nobody is in two talks");
        assertEquals("NOBODY_TO_CONSULT", asks("defendant-1", "consultation.begin", NOTHING));
    }

    @Test
    @DisplayName("lets nobody into a caucus who comes onto a seat of it later")
    void whoeverTakesOverIsNotInIt() {
        mediating();
        caucus();
        hearing.seat(SIX.values().stream()
                .map(seat -> seat.id().equals("plaintiff-1-l") ? of("plaintiff-1-l", Role.PLAINTIFF, PLAINTIFF) : seat)
                .toList());
        assertEquals("IN_CAUCUS", asks("plaintiff-1-l", "caucus.say", WORDS));
        assertEquals(List.of(Set.of("mediator", "plaintiff-1", "interpreter")), hearing.apart());
    }

    @Test
    @DisplayName("is recorded but for the caucus, which the record names")
    void nothingIsRecordedInACaucus() {
        mediating();
        serverRecords = true;
        done("clerk", "recording.start", Map.of("recordingId", UUID.randomUUID().toString(), "recorder", "SERVER"));
        assertFalse(hearing.byServer().orElseThrow().rests());
        caucus();
        assertTrue(hearing.byServer().orElseThrow().rests());
        assertTrue(new CaucusBegun("plaintiff-1", List.of()).belongsToTheRecord());
        done("mediator", "caucus.end", NOTHING);
        assertFalse(hearing.byServer().orElseThrow().rests());
        caucus();
        done("defendant-1", "mediation.end", NOTHING);
        assertFalse(hearing.byServer().orElseThrow().rests());
        assertEquals(List.of(), hearing.apart());
    }

    @Test
    @DisplayName("may be ended by a party before everybody, or by the mediator, who names nobody")
    void endsWithoutAgreement() {
        mediating();
        EndWished wish = (EndWished) hearing.decide(seatOf("defendant-1"), command("mediation.wish", NOTHING));
        assertEquals(new Audience(Set.of("defendant-1", "mediator")), wish.audience());
        assertFalse(wish.belongsToTheLog(), "who wants to end it stays between the two");
        assertNull(((MediationEnded) hearing.decide(seatOf("mediator"), command("mediation.end", NOTHING))).seat());
        MediationEnded openly =
                (MediationEnded) hearing.decide(seatOf("defendant-1"), command("mediation.end", NOTHING));
        assertEquals("defendant-1", openly.seat());
        apply(openly);
        assertEquals("MEDIATION_IS_OVER", asks("mediator", "agreement.draft", Map.of("text", TEXT)));
        assertEquals("MEDIATION_IS_OVER", asks("mediator", "caucus.begin", Map.of("seat", "plaintiff-1")));
        assertEquals("MEDIATION_IS_OVER", asks("plaintiff-1", "mediation.wish", NOTHING));
        assertNull(toRecord());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ROLL_CALL", "RIGHTS"})
    @DisplayName("is ended by a party also before it has begun, and then comes to its record and to nothing else")
    void endsBeforeItBegan(String phase) {
        rollCall();
        if (phase.equals("RIGHTS")) {
            done("mediator", "phase.move", Map.of("to", "RIGHTS"));
        }
        assertEquals("OUT_OF_ORDER", toRecord());
        assertEquals("NOT_ALLOWED_NOW", asks("clerk", "mediation.end", NOTHING));
        assertInstanceOf(EndWished.class, hearing.decide(seatOf("plaintiff-1"), command("mediation.wish", NOTHING)));
        done("defendant-1", "mediation.end", NOTHING);
        for (String on : List.of("RIGHTS", "MEDIATION")) {
            assertEquals("OUT_OF_ORDER", asks("mediator", "phase.move", Map.of("to", on, "reason", "once more")));
        }
        assertNull(toRecord());
    }

    @Test
    @DisplayName("does not lose a wish to end it while the mediator's line is down")
    void wishNeedsTheMediator() {
        mediating();
        apply(new SeatDisconnected("mediator", 1000));
        assertEquals("SEAT_NOT_CONNECTED", asks("defendant-1", "mediation.wish", NOTHING));
        assertInstanceOf(
                MediationEnded.class, hearing.decide(seatOf("defendant-1"), command("mediation.end", NOTHING)));
    }

    @Test
    @DisplayName("has an agreement in Chinese, read by each in their language; another draft is signed anew")
    void isReadAndSignedAnew() {
        mediating();
        assertEquals("AGREEMENT_NOT_DRAFTED", asks("plaintiff-1", "agreement.sign", signature()));
        assertEquals(
                "AGREEMENT_NOT_CHINESE", asks("mediator", "agreement.draft", Map.of("text", "The defendant pays.")));
        done("clerk", "agreement.draft", Map.of("text", TEXT));
        assertEquals("AGREEMENT_NOT_IN_LANGUAGE", asks("plaintiff-1", "agreement.sign", signature()));
        done("interpreter", "agreement.render", Map.of("digest", DIGEST, "language", "en-GB", "text", "It pays."));
        done("plaintiff-1", "agreement.sign", signature());
        assertEquals("ALREADY_SIGNED", asks("plaintiff-1", "agreement.sign", signature()));
        done("mediator", "agreement.sign", signature());
        done("mediator", "agreement.draft", Map.of("text", TEXT + "双方再无争议。"));
        assertEquals("AGREEMENT_CHANGED", asks("defendant-1", "agreement.sign", signature()));
        assertEquals("AGREEMENT_CHANGED", asks("interpreter", "agreement.render", Map.of("digest", DIGEST)));
        String another = Sha256.hexOf((TEXT + "双方再无争议。").getBytes(StandardCharsets.UTF_8));
        assertEquals("AGREEMENT_NOT_IN_LANGUAGE", asks("defendant-1", "agreement.sign", Map.of("digest", another)));
        done(
                "interpreter",
                "agreement.render",
                Map.of("digest", another, "language", "en", "text", "It pays; that is all."));
        AgreementSigned signed = (AgreementSigned)
                hearing.decide(seatOf("defendant-1"), command("agreement.sign", Map.of("digest", another)));
        assertFalse(signed.inForce(), "who signed the draft before signs anew");
    }

    @Test
    @DisplayName("does not change in a language in which somebody has signed it")
    void readingThatWasSigned() {
        mediating();
        drafted();
        Map<String, Object> better =
                Map.of("digest", DIGEST, "language", "en-US", "text", "The defendant pays, or does not.");
        assertNull(asks("interpreter", "agreement.render", better), "nobody has signed by it");
        done("mediator", "agreement.sign", signature());
        assertNull(asks("interpreter", "agreement.render", better), "the mediator read it in Chinese");
        AgreementSigned signed =
                (AgreementSigned) hearing.decide(seatOf("defendant-1"), command("agreement.sign", signature()));
        assertEquals("en", signed.language());
        apply(signed);
        assertEquals("AGREEMENT_READING_SIGNED", asks("interpreter", "agreement.render", better));
        Map<String, Object> another = Map.of("digest", DIGEST, "language", "ko", "text", "피고가 지급한다.");
        assertNull(asks("interpreter", "agreement.render", another));
    }

    @Test
    @DisplayName("is settled by a lawyer only who says that the power of attorney lets them")
    void byWhoMaySettle() {
        mediating();
        drafted();
        Map<String, Object> words = new HashMap<>(signature());
        assertEquals("SPECIAL_AUTHORITY_NEEDED", asks("plaintiff-1-l", "agreement.sign", words));
        words.put("specialAuthority", true);
        AgreementSigned signed =
                (AgreementSigned) hearing.decide(seatOf("plaintiff-1-l"), command("agreement.sign", words));
        assertEquals(true, signed.specialAuthority());
        assertNull(((AgreementSigned) hearing.decide(seatOf("plaintiff-1"), command("agreement.sign", signature())))
                .specialAuthority());
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    @DisplayName("leaves nothing to the hearings after it: what was admitted there counts nowhere else")
    void nothingIsBeforeTheHearing(Stage stage) {
        assertEquals(stage == Stage.PRETRIAL, stage.prepares());
        assertEquals(stage == Stage.MEDIATION, stage.isConfidential());
        assertEquals(stage == Stage.MEDIATION, stage.isMediated());
    }

    @Test
    @DisplayName("stays shut as long as recording was started and nothing has come of it")
    void recorderGrows() {
        staysShutUntilTheRecorderGrows("mediator");
    }
}
