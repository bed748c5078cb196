package org.comity.hearing.business;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.hearing.room.Presence.SeatConnected;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Source: Provisions on Technical Investigators, Fa Shi [2019] No. 2, arts. 4, 6, 8, 10. */
@DisplayName("A technical investigator")
class QuestionsTest extends HearingOfFive {
    private static final String WHO = "technical-investigator-1";
    private static final Map<String, Object> THEIRS = Map.of("seat", WHO);

    @BeforeEach
    void isOnTheMerits() {
        onTheMerits("plaintiff-1", "defendant-1");
        List<Seat> more = List.of(
                seat(WHO, Role.TECHNICAL_INVESTIGATOR),
                seat("technical-investigator-2", Role.TECHNICAL_INVESTIGATOR),
                seat("panel-1", Role.PANEL_MEMBER));
        hearing.seat(Stream.concat(SEATS.values().stream(), more.stream()).toList());
        apply(new SeatConnected(WHO));
        called(WHO);
    }

    private static Map<String, Object> said(String id) {
        return Map.of("utteranceId", id, "language", "zh-CN", "text", "主轴的转速是多少？");
    }

    @Test
    @DisplayName("asks once the judge consents, in that step alone; one is not the other")
    void asks() {
        assertEquals("QUESTION_NOT_ALLOWED", asks(WHO, "statement.add", said("q1")));
        Map<String, Object> aloud = Map.of("utteranceId", "q1", "language", "zh-CN", "text", "？", "seat", WHO);
        assertEquals("QUESTION_NOT_ALLOWED", asks("clerk", "statement.add", aloud));
        done("judge", "question.allow", THEIRS);
        done(WHO, "statement.add", said("q1"));
        assertEquals("QUESTION_NOT_ALLOWED", asks("technical-investigator-2", "statement.add", said("q2")));
        done("judge", "phase.move", Map.of("to", "DEBATE"));
        assertEquals("QUESTION_NOT_ALLOWED", asks(WHO, "statement.add", said("q3")));
    }

    @Test
    @DisplayName("is let ask by who presides, and nobody else needs that or can give it")
    void isLetAsk() {
        for (String other : List.of("clerk", "panel-1", "plaintiff-1", WHO)) {
            assertEquals("NOT_ALLOWED_NOW", asks(other, "question.allow", THEIRS));
        }
        assertEquals("NOT_A_PARTICIPANT", asks("judge", "question.allow", Map.of("seat", "plaintiff-1")));
        done("plaintiff-1", "statement.add", said("p1"));
    }

    @Test
    @DisplayName("is there when the panel speaks apart, and leads, decides and notes nothing")
    void deliberates() {
        done("judge", "consultation.begin", NOTHING);
        done("panel-1", "consultation.begin", NOTHING);
        done(WHO, "consultation.begin", NOTHING);
        assertEquals(List.of(Set.of("judge", "panel-1", WHO)), hearing.apart());
        for (String verb : List.of(
                "phase.move",
                "consultation.recall",
                "exhibit.show",
                "challenge.decide",
                "court.note",
                "judgment.announce",
                "point.rule",
                "record.freeze")) {
            assertEquals("NOT_ALLOWED_NOW", asks(WHO, verb, NOTHING), verb);
        }
    }

    @Test
    @DisplayName("is challenged like the court's other people: takes no part until who presides has decided")
    void isChallenged() {
        done("judge", "question.allow", THEIRS);
        done("plaintiff-1", "challenge.raise", Map.of("target", WHO, "reason", "worked for the defendant"));
        assertEquals("CHALLENGE_UNDECIDED", asks(WHO, "statement.add", said("q1")));
        assertEquals("CHALLENGE_UNDECIDED", asks(WHO, "consultation.begin", NOTHING));
    }
}
