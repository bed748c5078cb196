package org.comity.hearing.stage;

import static org.comity.hearing.stage.Phase.DEBATE;
import static org.comity.hearing.stage.Phase.FINAL_STATEMENTS;
import static org.comity.hearing.stage.Phase.INVESTIGATION;
import static org.comity.hearing.stage.Phase.RECORD;
import static org.comity.hearing.stage.Phase.RIGHTS;
import static org.comity.hearing.stage.Phase.ROLL_CALL;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The step of the procedure a room is for, and all in which one differs from another. Consent to one is never consent to another. Source:
 * Online Litigation Rules art. 4.
 */
public enum Stage {
    /** Source: Civil Procedure Law arts. 137-151. */
    COURT_HEARING(
            List.of(ROLL_CALL, RIGHTS, INVESTIGATION, DEBATE, FINAL_STATEMENTS, RECORD),
            EnumSet.of(Trait.HEARING, Trait.OF_THE_WHOLE_CASE, Trait.PUBLIC),
            Set.of()),
    /**
     * A party from abroad and its lawyer of the Mainland sign a power of attorney before the judge. Source: Provisions on online filing for
     * cross-border litigants art. 6.
     */
    WITNESSING(
            List.of(ROLL_CALL, Phase.WITNESSING, RECORD),
            EnumSet.of(Trait.ALL_THERE),
            Set.of(
                    "room",
                    "phase",
                    "recess",
                    "attendance.call",
                    "identity",
                    "place",
                    "statement",
                    "interpreter",
                    "hand",
                    "microphone",
                    "conduct",
                    "court.note",
                    "exhibit.show",
                    "exhibit.point",
                    "power",
                    "recording.start",
                    "recording.segment",
                    "recording.stop",
                    "recording.explain",
                    "correction",
                    "record",
                    "signature")),
    /**
     * A pre-trial conference: the parties exchange evidence at one time, and the court puts down what is in dispute and what is not. Source: Civil
     * Procedure Law art. 136(4); Interpretation of the Civil Procedure Law arts. 224-226; Rules of Evidence arts. 56, 57; Online Litigation Rules
     * art. 14.
     */
    PRETRIAL(
            List.of(ROLL_CALL, Phase.EXCHANGE, RECORD),
            EnumSet.of(Trait.OF_THE_WHOLE_CASE, Trait.PREPARES),
            Set.of(
                    "room",
                    "phase",
                    "recess",
                    "attendance.call",
                    "courtroom.call",
                    "identity",
                    "place",
                    "statement",
                    "interpreter",
                    "hand",
                    "microphone",
                    "conduct",
                    "consultation",
                    "court.note",
                    "exhibit",
                    "question",
                    "point.state",
                    "point.answer",
                    "point.drop",
                    "recording.start",
                    "recording.segment",
                    "recording.stop",
                    "recording.explain",
                    "correction",
                    "record",
                    "paper",
                    "signature")),
    /**
     * A mediation that somebody of the court's register leads. No judge has a seat in it, and nobody without one learns what is said there. Source:
     * Civil Procedure Law arts. 96-100; Online Mediation Rules arts. 6, 18, 19.
     */
    MEDIATION(
            List.of(ROLL_CALL, RIGHTS, Phase.MEDIATION, RECORD),
            EnumSet.of(Trait.OF_THE_WHOLE_CASE, Trait.MEDIATED, Trait.CONFIDENTIAL, Trait.EACH_PARTY),
            Set.of(
                    "room",
                    "phase",
                    "recess",
                    "attendance.call",
                    "identity",
                    "place",
                    "rights.read",
                    "rights.answer",
                    "challenge",
                    "statement",
                    "interpreter",
                    "hand",
                    "microphone",
                    "conduct",
                    "consultation",
                    "caucus",
                    "agreement",
                    "mediation",
                    "recording.start",
                    "recording.segment",
                    "recording.stop",
                    "recording.explain",
                    "correction",
                    "record",
                    "signature"));

    private enum Trait {
        /** People are summoned three days before, and the docket has it. Source: Civil Procedure Law art. 139. */
        HEARING,
        /** All parties have a seat, and whoever the court called to be heard; everybody who acts in the case sees it. */
        OF_THE_WHOLE_CASE,
        PUBLIC,
        /** What is put down at it is before the later hearings of the case. */
        PREPARES,
        /** Nothing is done while somebody who has a seat is not there. */
        ALL_THERE,
        /** Nothing is done while a party is not there, by itself or by whoever acts for it. */
        EACH_PARTY,
        /** A mediator leads it, and no judge has a seat. */
        MEDIATED,
        /** Whoever has no seat in it reads nothing of it, the court neither. */
        CONFIDENTIAL
    }

    /** First words of what is no business of a hearing, though it has the steps in which that is done. */
    private static final Set<String> OF_NO_HEARING = Set.of("mediation");

    private final List<Phase> course;
    private final Set<Trait> traits;
    /** Commands, or the first word of several; empty for all of a hearing. */
    private final Set<String> business;

    Stage(List<Phase> course, Set<Trait> traits, Set<String> business) {
        this.course = course;
        this.traits = traits;
        this.business = business;
    }

    /** Whether the step that follows {@code from} in the order of the law is {@code to}. */
    public boolean goesOn(Phase from, Phase to) {
        int next = course.indexOf(from) + 1;
        return next > 0 && next < course.size() && course.get(next) == to;
    }

    /** Out of order, for which the court gives a reason that goes into the record. */
    public boolean mayTurn(Phase from, Phase to) {
        return course.contains(to) && from.mayTurnTo(to);
    }

    /** Whether a room of this kind comes to that phase. */
    public boolean has(Phase phase) {
        return course.contains(phase) || phase.compareTo(ROLL_CALL) < 0 || phase.compareTo(RECORD) > 0;
    }

    /** @param command such as {@code exhibit.show} */
    public boolean lets(String command) {
        String first = command.substring(0, Math.max(0, command.indexOf('.')));
        return business.isEmpty()
                ? !OF_NO_HEARING.contains(first)
                : business.contains(command) || business.contains(first);
    }

    /** Whether all of the case take part and see it; else those who have a seat, and the court. */
    public boolean isOfTheWholeCase() {
        return traits.contains(Trait.OF_THE_WHOLE_CASE);
    }

    /** Whether people are summoned to it three days before, and it is told as a hearing; else as a meeting, to whoever has a seat. */
    public boolean isHearing() {
        return traits.contains(Trait.HEARING);
    }

    /**
     * Whether a hearing is made ready at it: whoever disputes evidence says why, and what was not disputed is before the later hearings of the case.
     * Source: Rules of Evidence art. 57; Interpretation of the Civil Procedure Law art. 229.
     */
    public boolean prepares() {
        return traits.contains(Trait.PREPARES);
    }

    /** Whether somebody may listen. */
    public boolean isPublic() {
        return traits.contains(Trait.PUBLIC);
    }

    /** Whether nothing goes on without anybody who has a seat. */
    public boolean needsAll() {
        return traits.contains(Trait.ALL_THERE);
    }

    /** Whether nothing goes on without each party, by whoever of its seats. Source: Civil Procedure Law arts. 96, 99. */
    public boolean needsEachParty() {
        return traits.contains(Trait.EACH_PARTY);
    }

    /** Whether nobody takes part from the courtroom: who is needed is there online, or it is not held. */
    public boolean isOnlineAlone() {
        return needsAll() || needsEachParty();
    }

    /** Whether a mediator leads it instead of a judge, who has no seat in it. */
    public boolean isMediated() {
        return traits.contains(Trait.MEDIATED);
    }

    /** Whether record, recording and proof are for whoever has a seat alone. Source: Online Mediation Rules art. 18. */
    public boolean isConfidential() {
        return traits.contains(Trait.CONFIDENTIAL);
    }
}
