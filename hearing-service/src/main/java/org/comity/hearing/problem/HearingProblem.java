package org.comity.hearing.problem;

import org.comity.http.ProblemCode;

/** Why this service, or a room of it, does not do what it was asked. */
public enum HearingProblem implements ProblemCode {
    // over HTTP
    CASE_NOT_FOUND(404),
    HEARING_NOT_FOUND(404),
    HEARING_IN_THE_PAST(422),
    HEARING_ENDS_BEFORE_IT_STARTS(422),
    /** It is set for that time already. */
    HEARING_NOT_MOVED(409),
    ZONE_UNKNOWN(422),
    LANGUAGE_UNKNOWN(422),
    OVERRIDE_REASON_MISSING(422),
    BENCH_TAKEN(409),
    /** One judge sits in this hearing. */
    NO_PANEL(409),
    /** The case was given to a panel, over which another presides. */
    NOT_PRESIDING(409),
    HEARING_ALREADY_OPEN(409),
    SEAT_CONFLICT(409),
    PARTY_NOT_NAMED(422),
    /** The account is not that of an interpreter of the courts who works now. */
    INTERPRETER_UNKNOWN(422),
    CONSENT_NOT_GIVEN(409),
    CONSENT_GIVEN(409),
    /** There is no withdrawal that could be refused. */
    CONSENT_NOT_WITHDRAWN(409),
    /** Online Litigation Rules art. 5(2). */
    WITHDRAWAL_REFUSED(409),
    /** The judge has decided already that the party comes to the courtroom. */
    COURTROOM_DECIDED(409),
    PARTY_UNKNOWN(422),
    NOTICE_NOT_SHORT(409),
    RECORD_NOT_FOUND(404),
    PROOF_NOT_READY(409),
    EXHIBIT_NOT_SHOWN(404),
    EXHIBIT_NOT_AVAILABLE(503),
    /** Confidential, and neither marked nor shown on a page: an office file, a mail. Civil Procedure Law art. 71. */
    EXHIBIT_NOT_HANDED_OUT(403),
    /** Nothing that was recorded, or nothing that this reader may see yet. */
    NOT_RECORDED_THEN(404),
    /** What was recorded ends before the bytes that were asked for. */
    RANGE_NOT_THERE(416),
    SEGMENT_CORRUPT(422),
    SEGMENT_DIFFERS(409),
    RECORDING_FULL(409),
    /** The disk is full, say. */
    NOT_STORED(503),
    /** The court has no software that writes down what is said. */
    NO_TRANSCRIPTION(404),
    LANGUAGE_NOT_TRANSCRIBED(422),
    PASSAGE_TOO_LONG(422),
    DRAFT_IN_THE_MAKING(409),
    /** It was confirmed or dropped, nothing was made out, or it is another hearing's. */
    UNKNOWN_DRAFT(404),
    // in a room
    UNKNOWN_COMMAND(422),
    BAD_DATA(422),
    UNREADABLE_TEXT(422),
    COMMAND_ID_TAKEN(409),
    SEAT_NOT_YOURS(403),
    NOT_ALLOWED_NOW(403),
    CONSENT_MISSING(409),
    NOTICE_TOO_SHORT(409),
    BENCH_EMPTY(409),
    UNKNOWN_SEAT(422),
    SEAT_NOT_CONNECTED(409),
    /** A seat that acts through its own line, or is not there: the clerk does nothing for it. */
    NOT_IN_COURTROOM(409),
    NOT_A_PARTICIPANT(422),
    /** Online Litigation Rules arts. 5, 21. */
    CONVERTED_TO_COURTROOM(409),
    CONVERTED_ALREADY(409),
    /** There is no such request for the courtroom, or it is decided. */
    UNKNOWN_COURTROOM_REQUEST(422),
    /** Online Litigation Rules art. 24: of the court president. */
    PLACE_NEEDS_APPROVAL(409),
    ROLL_CALL_INCOMPLETE(409),
    IDENTITY_NOT_CONFIRMED(409),
    /** A seat that nobody has called as present: it is not heard. */
    NOT_PRESENT(409),
    RIGHTS_NOT_READ(409),
    RIGHTS_NOT_ANSWERED(409),
    NO_CHALLENGE(409),
    /** Parties are not challenged, nor a seat that nobody holds. */
    NOT_TO_BE_CHALLENGED(422),
    NOT_YOURS_TO_DECIDE(403),
    CHALLENGE_UNDECIDED(409),
    CHALLENGE_GRANTED(409),
    OUT_OF_ORDER(409),
    REASON_MISSING(422),
    IN_RECESS(409),
    NOT_IN_RECESS(409),
    ABSENCE_UNDECIDED(409),
    /** Of a plaintiff other things follow than of a defendant; of nobody else does anything. */
    FINDING_NOT_OF_THE_PARTY(422),
    NOT_FOUND_ABSENT(409),
    SEAT_STILL_HERE(409),
    /** Another person of the same party is present: the party has appeared. */
    PARTY_REPRESENTED(409),
    UNKNOWN_STATEMENT(422),
    STATEMENT_EXISTS(409),
    NOT_YOUR_STATEMENT(403),
    /** The record is Chinese: Civil Procedure Law art. 273. */
    CHINESE_TEXT_MISSING(409),
    UNKNOWN_EXHIBIT(422),
    RECORD_NOT_FROZEN(409),
    RECORD_CHANGED(409),
    /** The court gave until a day to read and sign, and that day is not over. */
    READING_TIME_RUNS(409),
    RECORD_NOT_READ(409),
    ALREADY_SIGNED(409),
    OTHERS_FIRST(409),
    CORRECTION_UNDECIDED(409),
    UNKNOWN_CORRECTION(422),
    /** There is no such request to show an exhibit, or it is decided. */
    UNKNOWN_EXHIBIT_REQUEST(422),
    /** A witness, an expert or who assists a party is outside until they are called, and again once they were released. OL 26. */
    NOT_CALLED_IN(403),
    /** Civil Procedure Law art. 76. */
    REMOTE_TESTIMONY_NOT_PERMITTED(409),
    /** Civil Procedure Law art. 284(2). */
    PARTIES_NOT_AGREED(409),
    /** Rules of Evidence art. 74. */
    OTHER_WITNESS_HEARD(409),
    /** This interpreter did, in this hearing. */
    UNDERTAKEN_ALREADY(409),
    UNDERTAKING_NOT_SHOWN(409),
    UNDERTAKING_NOT_SIGNED(409),
    /** Interpretation of the Civil Procedure Law arts. 119, 120. */
    UNDERTAKING_MISSING(409),
    QUESTION_NOT_ALLOWED(409),
    /** Whoever listens has neither record nor exhibits. */
    OBSERVERS_LISTEN(403),
    GALLERY_FULL(409),
    CLOSED_ALREADY(409),
    NOT_CLOSED(409),
    NOT_RECORDING(409),
    /** The court has no media server, or none that records. */
    NO_RECORDING_BY_SERVER(409),
    /** Provisions on Recording of Court Hearings art. 9: what is signed has the checksum of all of it. */
    RECORDING_RUNS(409),
    RECORDING_STANDS_STILL(409),
    SEGMENT_OUT_OF_ORDER(409),
    /** In a recess, or a closed part. */
    NOT_TO_BE_RECORDED(409),
    UNKNOWN_GAP(422),
    /** Provisions on Recording of Court Hearings art. 4. */
    GAP_UNEXPLAINED(409),
    /** Provisions on Recording of Court Hearings art. 8; likewise the two below. */
    SIMPLE_PROCEDURE_ONLY(409),
    RECORDING_NOT_AGREED(409),
    RECORDING_NOT_WHOLE(409),
    /** Online Litigation Rules art. 20(2); likewise the five below. */
    SIMPLE_PROCEDURE_FOR_APART(409),
    APART_NOT_ASKED(409),
    APART_NOT_AGREED(409),
    NOT_HELD_APART(409),
    TIME_APART_IS_OVER(409),
    /** Nobody is absent who need not be there. */
    HELD_APART(409),
    /** Whoever would consult apart is alone, or an interpreter whom no party let in. */
    NOBODY_TO_CONSULT(409),
    CONSULTATION_NOT_ASKED(409),
    CONSULTS_ALREADY(409),
    NOT_CONSULTING(409),
    /** The court told this person to leave. Civil Procedure Law art. 113. */
    KEPT_OUT(403),
    REMOVED_ALREADY(409),
    NOT_REMOVED(409),
    /** Consent to one step of the procedure is none to another: Online Litigation Rules art. 4. */
    CONSENT_TO_ANOTHER_STAGE(422),
    /** Whoever signs a power of attorney over video is online. */
    ONLINE_ALONE(409),
    /** Nobody listens to a meeting that is no hearing. */
    NOT_PUBLIC(409),
    /** Provisions on online filing for cross-border litigants art. 6: judge, party and lawyer at the same time. */
    EVERYBODY_NEEDED(409),
    /** No power of attorney of the case waits for the judge's witness under this id. */
    POWER_UNKNOWN(422),
    POWER_MEETING_SET(409),
    POWER_NOT_SHOWN(409),
    POWER_NOT_READ(409),
    /** What is to be signed is not what was seen. */
    POWER_CHANGED(409),
    POWER_UNSIGNED(409),
    /** The judge witnesses what was confirmed alone. */
    POWER_NOT_CONFIRMED(422),
    POWER_NOT_FOUND(409),
    /** No such point stands. */
    POINT_UNKNOWN(422),
    POINTS_FULL(409),
    /** Nothing was put down yet as in dispute or not. */
    POINTS_MISSING(409),
    POINT_UNANSWERED(409),
    /** A party does not agree that it is not in dispute. */
    POINT_NOT_AGREED(409),
    /** A party said nothing yet of a piece of evidence that was shown. */
    EXHIBIT_UNANSWERED(409),
    /** The party did not agree to it: it has nothing to go back on. */
    NOT_YOUR_POINT(409),
    POINT_RETRACTED(409),
    POINT_NOT_RETRACTED(409),
    /** No judge has a seat in a mediation. */
    NO_JUDGE_MEDIATES(409),
    MEDIATOR_NOT_FOUND(404),
    /** Not of the register of the case's court, suspended, or not come with the code yet. */
    MEDIATOR_UNKNOWN(422),
    MEDIATOR_GROUNDS_MISSING(422),
    MEDIATOR_CODE_UNKNOWN(404),
    MEDIATOR_CODE_USED(409),
    MEDIATOR_SUSPENDED(409),
    MEDIATOR_NOT_SUSPENDED(409),
    /** What waits until the mediator is back with everybody. */
    IN_CAUCUS(409),
    NOT_IN_CAUCUS(409),
    MEDIATION_IS_OVER(409),
    /** There is neither an agreement in force nor an end without one. */
    MEDIATION_WITHOUT_OUTCOME(409),
    /** All have not signed, or the mediation ended without an agreement. */
    AGREEMENT_NOT_FOUND(404),
    AGREEMENT_NOT_DRAFTED(409),
    /** The text that governs is Chinese. */
    AGREEMENT_NOT_CHINESE(422),
    /** What is to be signed is not what stands. */
    AGREEMENT_CHANGED(409),
    AGREEMENT_NOT_IN_LANGUAGE(409),
    /** Somebody signed by what is to be put otherwise. */
    AGREEMENT_READING_SIGNED(409),
    AGREEMENT_IN_FORCE(409),
    /** Who signs must have proved a moment ago who they are. */
    SIGNATURE_NOT_PROVEN(409),
    /** Civil Procedure Law art. 62(2). */
    SPECIAL_AUTHORITY_NEEDED(422),
    SEAT_CODE_UNKNOWN(404),
    SEAT_CODE_USED(409),
    TOO_FAST(429),
    /** The database cannot be asked this moment; nothing changed. */
    ROOM_BUSY(503);

    private final int status;

    HearingProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
