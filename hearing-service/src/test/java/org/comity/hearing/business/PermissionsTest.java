package org.comity.hearing.business;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comity.hearing.log.FactTypes;
import org.comity.hearing.seat.Role;
import org.comity.hearing.stage.Phase;
import org.comity.hearing.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PermissionsTest {
    /** Who may, in all phases together; a verb that is not here is open to nobody. */
    private static final Map<String, String> WHO = Map.ofEntries(
            Map.entry("room.open", "JUDGE MEDIATOR"),
            Map.entry("room.adjourn", "JUDGE MEDIATOR"),
            Map.entry("recess.begin", "JUDGE MEDIATOR"),
            Map.entry("recess.end", "JUDGE MEDIATOR"),
            Map.entry("absence.find", "JUDGE MEDIATOR"),
            Map.entry("conciliation.note", "JUDGE MEDIATOR"),
            Map.entry("judgment.announce", "JUDGE MEDIATOR"),
            Map.entry("hearing.convert", "JUDGE MEDIATOR"),
            Map.entry("closed.begin", "JUDGE MEDIATOR"),
            Map.entry("closed.end", "JUDGE MEDIATOR"),
            Map.entry("attendance.call", "CLERK"),
            Map.entry("courtroom.call", "CLERK"),
            Map.entry("rights.note", "CLERK"),
            Map.entry("paper.sign", "CLERK"),
            Map.entry("signature.miss", "JUDGE MEDIATOR"),
            Map.entry("identity.check", "CLERK"),
            Map.entry("phase.move", "JUDGE MEDIATOR"),
            Map.entry("rights.read", "JUDGE MEDIATOR"),
            Map.entry("rights.answer", "PLAINTIFF DEFENDANT THIRD_PARTY"),
            Map.entry("challenge.raise", "PLAINTIFF DEFENDANT THIRD_PARTY"),
            Map.entry("challenge.note", "CLERK"),
            Map.entry("challenge.decide", "JUDGE CLERK"),
            Map.entry("challenge.reconsider", "PLAINTIFF DEFENDANT THIRD_PARTY"),
            Map.entry("interpreter.ask", "INTERPRETER"),
            Map.entry("interpreter.undertake", "INTERPRETER"),
            Map.entry("interpreter.take", "INTERPRETER"),
            Map.entry("interpreter.switch", "INTERPRETER"),
            Map.entry("interpreter.relay", "INTERPRETER"),
            Map.entry("record.translate", "INTERPRETER"),
            Map.entry("bars.check", "JUDGE MEDIATOR"),
            Map.entry("testimony.permit", "JUDGE MEDIATOR"),
            Map.entry("testimony.agree", "CLERK PLAINTIFF DEFENDANT THIRD_PARTY"),
            Map.entry("testimony.call", "JUDGE MEDIATOR"),
            Map.entry("testimony.release", "JUDGE MEDIATOR"),
            Map.entry("question.allow", "JUDGE"),
            Map.entry("undertaking.show", "JUDGE CLERK"),
            Map.entry("undertaking.sign", "WITNESS"),
            Map.entry("undertaking.note", "CLERK"),
            Map.entry("undertaking.hear", "CLERK"),
            Map.entry("undertaking.refuse", "CLERK WITNESS"),
            Map.entry("undertaking.waive", "JUDGE MEDIATOR"),
            Map.entry(
                    "statement.add",
                    "JUDGE PANEL_MEMBER CLERK TECHNICAL_INVESTIGATOR PLAINTIFF DEFENDANT THIRD_PARTY INTERPRETER LAWYER MEDIATOR WITNESS EXPERT EXPERT_ASSISTANT"),
            Map.entry("statement.render", "CLERK INTERPRETER"),
            Map.entry(
                    "statement.correct",
                    "JUDGE PANEL_MEMBER CLERK TECHNICAL_INVESTIGATOR PLAINTIFF DEFENDANT THIRD_PARTY INTERPRETER LAWYER MEDIATOR WITNESS EXPERT EXPERT_ASSISTANT"),
            Map.entry(
                    "hand.raise",
                    "JUDGE PANEL_MEMBER CLERK TECHNICAL_INVESTIGATOR PLAINTIFF DEFENDANT THIRD_PARTY INTERPRETER LAWYER MEDIATOR WITNESS EXPERT EXPERT_ASSISTANT"),
            Map.entry(
                    "hand.lower",
                    "JUDGE PANEL_MEMBER CLERK TECHNICAL_INVESTIGATOR PLAINTIFF DEFENDANT THIRD_PARTY INTERPRETER LAWYER MEDIATOR WITNESS EXPERT EXPERT_ASSISTANT"),
            Map.entry("microphone.mute", "JUDGE CLERK"),
            Map.entry("microphone.unmute", "JUDGE CLERK"),
            Map.entry("conduct.admonish", "JUDGE MEDIATOR"),
            Map.entry("conduct.remove", "JUDGE MEDIATOR"),
            Map.entry("conduct.readmit", "JUDGE MEDIATOR"),
            Map.entry(
                    "consultation.say",
                    "JUDGE PANEL_MEMBER TECHNICAL_INVESTIGATOR PLAINTIFF DEFENDANT THIRD_PARTY INTERPRETER"),
            Map.entry("consultation.ask", "PLAINTIFF DEFENDANT THIRD_PARTY"),
            Map.entry("consultation.join", "INTERPRETER"),
            Map.entry("consultation.leave", "PLAINTIFF DEFENDANT THIRD_PARTY INTERPRETER"),
            Map.entry(
                    "consultation.begin",
                    "JUDGE PANEL_MEMBER TECHNICAL_INVESTIGATOR PLAINTIFF DEFENDANT THIRD_PARTY INTERPRETER"),
            Map.entry(
                    "consultation.end",
                    "JUDGE PANEL_MEMBER TECHNICAL_INVESTIGATOR PLAINTIFF DEFENDANT THIRD_PARTY INTERPRETER"),
            Map.entry("consultation.recall", "JUDGE MEDIATOR"),
            Map.entry("exhibit.show", "JUDGE CLERK"),
            Map.entry("exhibit.play", "JUDGE CLERK"),
            Map.entry(
                    "exhibit.point",
                    "JUDGE PANEL_MEMBER CLERK TECHNICAL_INVESTIGATOR PLAINTIFF DEFENDANT THIRD_PARTY LAWYER MEDIATOR WITNESS EXPERT EXPERT_ASSISTANT"),
            Map.entry("exhibit.ask", "PLAINTIFF DEFENDANT THIRD_PARTY"),
            Map.entry("exhibit.decide", "JUDGE MEDIATOR"),
            Map.entry("exhibit.inspect", "JUDGE CLERK"),
            Map.entry("exhibit.opine", "CLERK PLAINTIFF DEFENDANT THIRD_PARTY"),
            Map.entry("point.retract", "CLERK PLAINTIFF DEFENDANT THIRD_PARTY"),
            Map.entry("point.rule", "JUDGE MEDIATOR"),
            Map.entry("court.note", "JUDGE PANEL_MEMBER CLERK"),
            Map.entry("recording.start", "JUDGE CLERK"),
            Map.entry("recording.segment", "JUDGE CLERK"),
            Map.entry("recording.stop", "JUDGE CLERK"),
            Map.entry("recording.explain", "JUDGE MEDIATOR"),
            Map.entry("courtroom.ask", "PLAINTIFF DEFENDANT THIRD_PARTY"),
            Map.entry("courtroom.refuse", "JUDGE MEDIATOR"),
            Map.entry("place.see", "JUDGE CLERK"),
            Map.entry("apart.ask", "PLAINTIFF DEFENDANT THIRD_PARTY"),
            Map.entry("apart.agree", "CLERK PLAINTIFF DEFENDANT THIRD_PARTY"),
            Map.entry("apart.begin", "JUDGE MEDIATOR"),
            Map.entry("apart.film", "PLAINTIFF DEFENDANT THIRD_PARTY"),
            Map.entry("apart.end", "JUDGE MEDIATOR"),
            Map.entry("recording.agree", "CLERK PLAINTIFF DEFENDANT THIRD_PARTY"),
            Map.entry("recording.replace", "JUDGE MEDIATOR"),
            Map.entry("record.freeze", "CLERK"),
            Map.entry(
                    "record.read",
                    "JUDGE PANEL_MEMBER CLERK TECHNICAL_INVESTIGATOR PLAINTIFF DEFENDANT THIRD_PARTY INTERPRETER LAWYER MEDIATOR WITNESS EXPERT EXPERT_ASSISTANT"),
            Map.entry(
                    "record.sign",
                    "JUDGE PANEL_MEMBER CLERK TECHNICAL_INVESTIGATOR PLAINTIFF DEFENDANT THIRD_PARTY INTERPRETER LAWYER MEDIATOR WITNESS EXPERT EXPERT_ASSISTANT"),
            Map.entry(
                    "correction.request",
                    "JUDGE PANEL_MEMBER CLERK TECHNICAL_INVESTIGATOR PLAINTIFF DEFENDANT THIRD_PARTY INTERPRETER LAWYER MEDIATOR WITNESS EXPERT EXPERT_ASSISTANT"),
            Map.entry("correction.decide", "JUDGE CLERK"),
            Map.entry(
                    "record.refuse",
                    "PLAINTIFF DEFENDANT THIRD_PARTY INTERPRETER LAWYER MEDIATOR WITNESS EXPERT EXPERT_ASSISTANT"),
            Map.entry("record.seal", "JUDGE CLERK"));

    /** When, for whoever may at all; where the phases differ by role, for the widest role. */
    private static final Map<String, String> WHEN = Map.ofEntries(
            Map.entry("room.open", "WAITING"),
            Map.entry("room.adjourn", "WAITING ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS RECORD"),
            Map.entry("recess.begin", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("recess.end", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("absence.find", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("closed.begin", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("closed.end", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("hearing.convert", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("attendance.call", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("courtroom.call", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("rights.note", "RIGHTS"),
            Map.entry("paper.sign", "RECORD"),
            Map.entry("signature.miss", "RECORD"),
            Map.entry("identity.check", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("phase.move", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS RECORD"),
            Map.entry("rights.read", "RIGHTS"),
            Map.entry("rights.answer", "RIGHTS"),
            Map.entry("challenge.raise", "RIGHTS INVESTIGATION DEBATE"),
            Map.entry("challenge.note", "RIGHTS INVESTIGATION DEBATE"),
            Map.entry("challenge.decide", "RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS RECORD"),
            Map.entry("challenge.reconsider", "RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS RECORD"),
            Map.entry("testimony.permit", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("testimony.agree", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("testimony.call", "INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("testimony.release", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("question.allow", "INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("undertaking.show", "INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("undertaking.sign", "INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("undertaking.note", "INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("undertaking.hear", "INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("undertaking.refuse", "INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("undertaking.waive", "INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("statement.add", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("statement.render", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS RECORD"),
            Map.entry("interpreter.ask", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("interpreter.relay", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("interpreter.switch", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("interpreter.undertake", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("interpreter.take", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("statement.correct", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS RECORD"),
            Map.entry("hand.raise", "WAITING ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS RECORD SIGNED"),
            Map.entry("hand.lower", "WAITING ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS RECORD SIGNED"),
            Map.entry(
                    "microphone.mute", "WAITING ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS RECORD SIGNED"),
            Map.entry(
                    "microphone.unmute",
                    "WAITING ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS RECORD SIGNED"),
            Map.entry(
                    "consultation.say", "WAITING ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS RECORD SIGNED"),
            Map.entry(
                    "consultation.ask", "WAITING ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS RECORD SIGNED"),
            Map.entry(
                    "consultation.join",
                    "WAITING ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS RECORD SIGNED"),
            Map.entry(
                    "consultation.leave",
                    "WAITING ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS RECORD SIGNED"),
            Map.entry("consultation.begin", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("consultation.end", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("consultation.recall", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("conduct.admonish", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("conduct.remove", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("conduct.readmit", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("conciliation.note", "INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("judgment.announce", "FINAL_STATEMENTS"),
            Map.entry("exhibit.show", "INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("exhibit.play", "INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("exhibit.point", "INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("exhibit.ask", "INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("exhibit.decide", "INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("exhibit.inspect", "INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("exhibit.opine", "INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("point.retract", "INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("point.rule", "INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("recording.start", "WAITING ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry(
                    "recording.segment",
                    "WAITING ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS RECORD SIGNED"),
            Map.entry("recording.stop", "WAITING ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS RECORD SIGNED"),
            Map.entry("recording.explain", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS RECORD"),
            Map.entry("court.note", "WAITING ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS RECORD SIGNED"),
            Map.entry("courtroom.ask", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("courtroom.refuse", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("apart.ask", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("apart.agree", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("apart.begin", "INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("apart.film", "INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("apart.end", "INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("place.see", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("recording.agree", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("recording.replace", "INVESTIGATION DEBATE FINAL_STATEMENTS RECORD"),
            Map.entry("record.freeze", "RECORD"),
            Map.entry("record.read", "RECORD"),
            Map.entry("bars.check", "ROLL_CALL RIGHTS INVESTIGATION DEBATE FINAL_STATEMENTS"),
            Map.entry("record.translate", "RECORD"),
            Map.entry("record.sign", "RECORD"),
            Map.entry("correction.request", "RECORD"),
            Map.entry("correction.decide", "RECORD"),
            Map.entry("record.refuse", "RECORD"),
            Map.entry("record.seal", "SIGNED"));

    private static final HearingProceedings PROCEEDINGS = new HearingProceedings(
            Stage.COURT_HEARING,
            List.of(),
            () -> null,
            Prepared.NOTHING,
            () -> Opening.FREE,
            digest -> Optional.empty(),
            version -> null,
            () -> null,
            (recording, number) -> Optional.empty(),
            () -> null);

    private static boolean allows(String command, Role role, Phase phase) {
        return PROCEEDINGS
                .permissions(role)
                .getOrDefault(phase.name(), List.of())
                .contains(command);
    }

    private static Set<String> commands() {
        return Arrays.stream(Role.values())
                .flatMap(role -> PROCEEDINGS.permissions(role).values().stream())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("who may ask for what is this table, and nothing else is allowed")
    void whoMay() {
        Map<String, String> found = new TreeMap<>();
        for (String command : commands()) {
            found.put(
                    command,
                    Arrays.stream(Role.values())
                            .filter(role ->
                                    Arrays.stream(Phase.values()).anyMatch(phase -> allows(command, role, phase)))
                            .map(Role::name)
                            .collect(Collectors.joining(" ")));
        }
        assertEquals(new TreeMap<>(WHO), found);
    }

    @Test
    @DisplayName("when it may be asked for is this table")
    void whenItMay() {
        Map<String, String> found = new TreeMap<>();
        for (String command : commands()) {
            found.put(
                    command,
                    Arrays.stream(Phase.values())
                            .filter(phase ->
                                    Arrays.stream(Role.values()).anyMatch(role -> allows(command, role, phase)))
                            .map(Phase::name)
                            .collect(Collectors.joining(" ")));
        }
        assertEquals(new TreeMap<>(WHEN), found);
    }

    @Test
    @DisplayName("once the record is being read, only the clerk corrects statements")
    void onlyTheClerkCorrectsTheRecord() {
        assertEquals(
                List.of(Role.CLERK),
                Arrays.stream(Role.values())
                        .filter(role -> allows("statement.correct", role, Phase.RECORD))
                        .toList());
    }

    @Test
    @DisplayName("each kind of fact has a name of its own")
    void factsAreNamed() {
        assertEquals(
                HearingProceedings.FACTS.size(),
                HearingProceedings.FACTS.stream()
                        .map(FactTypes::nameOf)
                        .distinct()
                        .count());
    }
}
