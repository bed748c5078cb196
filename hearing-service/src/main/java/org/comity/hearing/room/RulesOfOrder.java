package org.comity.hearing.room;

import static org.comity.hearing.problem.HearingProblem.*;

import java.util.Objects;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.Fact.*;
import org.comity.hearing.log.Phase;
import org.comity.hearing.record.RecordText;
import org.comity.hearing.room.RoomState.Attendance;
import org.comity.hearing.room.RoomState.Statement;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;

/**
 * What a command comes to: a fact, or a refusal that changes nothing. Pure: neither a clock nor a database is read here except
 * through {@link Surroundings}.
 */
final class RulesOfOrder {
    static final int LONGEST_STATEMENT = 6_000;
    private static final int LONGEST_NOTE = 1_000;

    private final RoomState state;
    private final Surroundings surroundings;

    RulesOfOrder(RoomState state, Surroundings surroundings) {
        this.state = state;
        this.surroundings = surroundings;
    }

    /** @throws ProblemException with the first rule that stands against it */
    Fact decide(Seat by, Command command) {
        if (!Permissions.allow(command.verb(), by.role(), state.phase())) {
            throw NOT_ALLOWED_NOW.with(state.phase().name());
        }
        return switch (command.verb()) {
            case OPEN -> open();
            case ADJOURN -> new RoomAdjourned(command.text("reason", LONGEST_NOTE));
            case CALL_ATTENDANCE -> callAttendance(command);
            case CHECK_IDENTITY -> checkIdentity(command);
            case MOVE_PHASE -> movePhase(by, command);
            case READ_RIGHTS -> new RightsRead();
            case ANSWER_RIGHTS -> answerRights(by, command);
            case DECIDE_CHALLENGE -> decideChallenge(command);
            case STATE -> state(by, command);
            case RENDER -> render(command);
            case CORRECT_STATEMENT -> correct(by, command);
            case SHOW_EXHIBIT -> show(command);
            case GIVE_OPINION -> opine(by, command);
            case NOTE -> new CourtNoteTaken(command.text("text", LONGEST_NOTE));
            case FREEZE_RECORD -> freeze();
            case READ_RECORD -> new RecordRead(by.id(), frozenVersion());
            case SIGN_RECORD -> sign(by, command);
            case REQUEST_CORRECTION -> requestCorrection(by, command);
            case DECIDE_CORRECTION -> decideCorrection(command);
            case REFUSE_TO_SIGN -> new SigningRefused(by.id(), frozenVersion(), command.text("reason", LONGEST_NOTE));
            case SEAL_RECORD -> new RecordSealed(frozenVersion(), state.recordDigest());
        };
    }

    /** Source: Civil Procedure Law art. 16 (consent), art. 139 (three days' notice). */
    private Fact open() {
        surroundings.barToOpening().get().ifPresent(bar -> {
            throw bar;
        });
        return new RoomOpened();
    }

    private Fact callAttendance(Command command) {
        Seat seat = seat(command);
        boolean present = command.flag("present");
        if (present && !state.of(seat.id()).connected) {
            throw SEAT_NOT_CONNECTED.with(seat.id());
        }
        return new AttendanceCalled(seat.id(), present, command.optionalText("note", LONGEST_NOTE));
    }

    private Fact checkIdentity(Command command) {
        return new IdentityChecked(
                seat(command).id(),
                command.oneOf(IdentityMethod.class, "method"),
                command.oneOf(IdentityDocument.class, "document"),
                command.flag("confirmed"),
                command.optionalText("note", LONGEST_NOTE));
    }

    private Fact movePhase(Seat by, Command command) {
        Phase to = command.oneOf(Phase.class, "to");
        String reason = command.optionalText("reason", LONGEST_NOTE);
        Phase from = state.phase();
        if (from.mayTurnTo(to) && !from.precedes(to)) {
            return turn(from, to, reason);
        }
        if (!from.precedes(to)) {
            throw OUT_OF_ORDER.with(to.name());
        }
        if (from == Phase.ROLL_CALL) {
            endRollCall(by, reason);
        }
        if (from == Phase.RIGHTS) {
            endRights();
        }
        return new PhaseMoved(from, to, reason);
    }

    /** Back to a step already left, or past one: the reason is part of the record. */
    private static Fact turn(Phase from, Phase to, String reason) {
        if (reason == null) {
            throw REASON_MISSING.with(to.name());
        }
        return new PhaseMoved(from, to, reason);
    }

    /** Nobody is absent because a machine says so: going on without a party is the judge's decision, with a reason. CPL 146, 147; OL 25. */
    private void endRollCall(Seat by, String reason) {
        for (Seat seat : state.seats()) {
            Attendance its = state.of(seat.id());
            if (its.present == null) {
                throw ROLL_CALL_INCOMPLETE.with(seat.id());
            }
            if (!its.present && by.role() != Role.JUDGE) {
                throw ONLY_THE_JUDGE.with(seat.id());
            }
            if (!its.present && reason == null) {
                throw REASON_MISSING.with(seat.id());
            }
            // OL 7: identity is checked again at the hearing; the court's own people are known to the court
            if (its.present && !seat.role().isCourt() && !Boolean.TRUE.equals(its.identified)) {
                throw IDENTITY_NOT_CONFIRMED.with(seat.id());
            }
        }
    }

    private void endRights() {
        if (!state.rightsRead()) {
            throw RIGHTS_NOT_READ.with();
        }
        for (Seat seat : state.seats()) {
            Attendance its = state.of(seat.id());
            if (!seat.role().isParty() || !Boolean.TRUE.equals(its.present)) {
                continue;
            }
            if (!its.rightsAnswered) {
                throw RIGHTS_NOT_ANSWERED.with(seat.id());
            }
            if (its.challenges && its.challengeGranted == null) {
                throw CHALLENGE_UNDECIDED.with(seat.id());
            }
            if (its.challenges && its.challengeGranted) {
                throw CHALLENGE_GRANTED.with(seat.id());
            }
        }
    }

    private Fact answerRights(Seat by, Command command) {
        if (!state.rightsRead()) {
            throw RIGHTS_NOT_READ.with();
        }
        return new RightsAnswered(by.id(), command.optionalText("challenge", LONGEST_NOTE));
    }

    private Fact decideChallenge(Command command) {
        Seat seat = seat(command);
        if (!state.of(seat.id()).challenges) {
            throw NO_CHALLENGE.with(seat.id());
        }
        return new ChallengeDecided(seat.id(), command.flag("granted"), command.text("reason", LONGEST_NOTE));
    }

    /** The clerk may take down what another seat said aloud; everybody else speaks for themselves. */
    private Fact state(Seat by, Command command) {
        String id = command.text("utteranceId", 36);
        if (state.statement(id) != null) {
            throw STATEMENT_EXISTS.with(id);
        }
        boolean forAnother = by.role() == Role.CLERK && command.optionalText("seat", 40) != null;
        String speaker = forAnother ? seat(command).id() : by.id();
        return new StatementRecorded(
                id, speaker, command.language("language"), command.text("text", LONGEST_STATEMENT));
    }

    private Fact render(Command command) {
        return new StatementRendered(
                statement(command).id(), command.language("language"), command.text("text", LONGEST_STATEMENT));
    }

    private Fact correct(Seat by, Command command) {
        Statement statement = statement(command);
        if (by.role() != Role.CLERK && !statement.seat().equals(by.id())) {
            throw NOT_YOUR_STATEMENT.with(statement.id());
        }
        return new StatementCorrected(statement.id(), statement.version() + 1, command.text("text", LONGEST_STATEMENT));
    }

    private Fact show(Command command) {
        String digest = command.text("digest", 64);
        Surroundings.Exhibit exhibit =
                surroundings.exhibits().apply(digest).orElseThrow(() -> UNKNOWN_EXHIBIT.with(digest));
        return new ExhibitShown(
                digest, exhibit.documentId(), exhibit.title(), command.number("page", 1, Math.max(1, exhibit.pages())));
    }

    private Fact opine(Seat by, Command command) {
        String digest = command.text("digest", 64);
        if (surroundings.exhibits().apply(digest).isEmpty()) {
            throw UNKNOWN_EXHIBIT.with(digest);
        }
        return new ExhibitOpinionGiven(
                digest,
                by.id(),
                command.oneOf(Opinion.class, "authenticity"),
                command.oneOf(Opinion.class, "legality"),
                command.oneOf(Opinion.class, "relevance"),
                command.optionalText("text", LONGEST_STATEMENT));
    }

    private Fact freeze() {
        if (state.hasUndecidedCorrections()) {
            throw CORRECTION_UNDECIDED.with();
        }
        int version = state.recordVersion() + 1;
        RecordText draft = surroundings.draft().apply(version);
        return new RecordFrozen(version, draft.digest(), draft.lines().size());
    }

    private int frozenVersion() {
        if (state.recordDigest() == null) {
            throw RECORD_NOT_FROZEN.with();
        }
        return state.recordVersion();
    }

    /** The court signs last, so that it signs what everybody else has signed or refused. CPL 150. */
    private Fact sign(Seat by, Command command) {
        int version = frozenVersion();
        String digest = command.text("digest", 64);
        Attendance its = state.of(by.id());
        if (!state.isFrozenAs(version, digest)) {
            throw RECORD_CHANGED.with(String.valueOf(version));
        }
        if (state.hasUndecidedCorrections()) {
            throw CORRECTION_UNDECIDED.with();
        }
        if (its.readVersion != version) {
            throw RECORD_NOT_READ.with();
        }
        if (its.signed) {
            throw ALREADY_SIGNED.with();
        }
        if (by.role().isCourt()) {
            participantsHaveSettled();
        }
        return new RecordSigned(by.id(), by.accountId(), version, digest, Signature.ACCOUNT_ACT_ATTESTED_BY_SERVER);
    }

    private void participantsHaveSettled() {
        state.seats().stream()
                .filter(seat -> !seat.role().isCourt() && !state.hasSettled(seat))
                .findFirst()
                .ifPresent(seat -> {
                    throw OTHERS_FIRST.with(seat.id());
                });
    }

    private Fact requestCorrection(Seat by, Command command) {
        int version = frozenVersion();
        String utterance = command.optionalText("utteranceId", 36);
        if (utterance != null && state.statement(utterance) == null) {
            throw UNKNOWN_STATEMENT.with(utterance);
        }
        return new CorrectionRequested(
                command.id().toString(), by.id(), version, utterance, command.text("text", LONGEST_NOTE));
    }

    private Fact decideCorrection(Command command) {
        String id = command.text("requestId", 36);
        if (!state.isUndecided(id)) {
            throw UNKNOWN_CORRECTION.with(id);
        }
        return new CorrectionDecided(id, command.flag("granted"), command.text("reason", LONGEST_NOTE));
    }

    private Seat seat(Command command) {
        String id = command.text("seat", 40);
        return state.seat(id).orElseThrow(() -> UNKNOWN_SEAT.with(id));
    }

    private Statement statement(Command command) {
        String id = command.text("utteranceId", 36);
        return Objects.requireNonNullElseGet(state.statement(id), () -> {
            throw UNKNOWN_STATEMENT.with(id);
        });
    }
}
