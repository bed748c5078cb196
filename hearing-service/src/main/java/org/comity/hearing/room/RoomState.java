package org.comity.hearing.room;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.Fact.*;
import org.comity.hearing.log.Phase;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.seat.Seat;

/** What the events of a room amount to. Applying the same events in the same order gives the same state, on the server and in any client. */
final class RoomState {
    /** What a seat has done so far. {@code present} and {@code identified} are null until the clerk has looked. */
    static final class Attendance {
        boolean connected;
        Boolean present;
        Boolean identified;
        boolean rightsAnswered;
        Boolean challengeGranted;
        boolean challenges;
        int readVersion;
        boolean signed;
        boolean refused;
    }

    record Statement(String id, String seat, String language, String text, int version) {}

    private List<Seat> seats;
    private Phase phase = Phase.WAITING;
    private boolean rightsRead;
    private int recordVersion;
    private String recordDigest;
    private final Map<String, Attendance> attendance = new LinkedHashMap<>();
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Set<String> undecidedCorrections = new LinkedHashSet<>();

    RoomState(List<Seat> seats) {
        this.seats = List.copyOf(seats);
    }

    /** A judge took the bench, say; what happened stays. */
    void seat(List<Seat> current) {
        seats = List.copyOf(current);
    }

    List<Seat> seats() {
        return seats;
    }

    Optional<Seat> seat(String id) {
        return seats.stream().filter(seat -> seat.id().equals(id)).findFirst();
    }

    void apply(RoomEvent event) {
        apply(event.fact());
    }

    void apply(Fact fact) {
        switch (fact) {
            case RoomOpened opened -> phase = Phase.ROLL_CALL;
            case RoomAdjourned adjourned -> phase = Phase.ADJOURNED;
            case RecordSealed sealed -> phase = Phase.CLOSED;
            case PhaseMoved moved -> {
                phase = moved.to();
                thaw();
            }
            case SeatConnected connected -> of(connected.seat()).connected = true;
            case SeatDisconnected disconnected -> of(disconnected.seat()).connected = false;
            case AttendanceCalled called -> of(called.seat()).present = called.present();
            case IdentityChecked checked -> of(checked.seat()).identified = checked.confirmed();
            case RightsRead read -> rightsRead = true;
            case RightsAnswered answered -> {
                Attendance seat = of(answered.seat());
                seat.rightsAnswered = true;
                seat.challenges = answered.challenge() != null;
                seat.challengeGranted = null;
            }
            case ChallengeDecided decided -> of(decided.seat()).challengeGranted = decided.granted();
            case StatementRecorded recorded ->
                statements.put(
                        recorded.utteranceId(),
                        new Statement(
                                recorded.utteranceId(), recorded.seat(), recorded.language(), recorded.text(), 1));
            case StatementCorrected corrected -> {
                statements.computeIfPresent(
                        corrected.utteranceId(),
                        (id, before) ->
                                new Statement(id, before.seat, before.language, corrected.text(), corrected.version()));
                thaw();
            }
            case StatementRendered rendered -> thaw();
            case ExhibitShown shown -> {}
            case ExhibitOpinionGiven opinion -> {}
            case CourtNoteTaken note -> {}
            case RecordFrozen frozen -> {
                thaw();
                recordVersion = frozen.version();
                recordDigest = frozen.digest();
            }
            case RecordRead read -> of(read.seat()).readVersion = read.version();
            case RecordSigned signed -> {
                of(signed.seat()).signed = true;
                of(signed.seat()).refused = false;
                if (seats.stream().allMatch(this::hasSettled)) {
                    phase = Phase.SIGNED;
                }
            }
            case SigningRefused refused -> of(refused.seat()).refused = true;
            case CorrectionRequested requested -> undecidedCorrections.add(requested.requestId());
            // granted or not, the request belongs into the record: CPL 150(2)
            case CorrectionDecided decided -> {
                undecidedCorrections.remove(decided.requestId());
                thaw();
            }
        }
    }

    /** Whoever signed, signed the text as it was: when it changes, all of them read and sign again. */
    private void thaw() {
        recordDigest = null;
        attendance.values().forEach(seat -> {
            seat.signed = false;
            seat.refused = false;
        });
    }

    /** Nothing more is expected of this seat: it signed, or refused on the record, or was found absent. */
    boolean hasSettled(Seat seat) {
        Attendance its = of(seat.id());
        return its.signed || its.refused || !seat.role().isCourt() && Boolean.FALSE.equals(its.present);
    }

    Attendance of(String seat) {
        return attendance.computeIfAbsent(seat, id -> new Attendance());
    }

    Phase phase() {
        return phase;
    }

    boolean rightsRead() {
        return rightsRead;
    }

    int recordVersion() {
        return recordVersion;
    }

    /** Null while the record is open to changes. */
    String recordDigest() {
        return recordDigest;
    }

    boolean isFrozenAs(int version, String digest) {
        return recordDigest != null && recordVersion == version && Objects.equals(recordDigest, digest);
    }

    Statement statement(String id) {
        return statements.get(id);
    }

    boolean isUndecided(String correction) {
        return undecidedCorrections.contains(correction);
    }

    boolean hasUndecidedCorrections() {
        return !undecidedCorrections.isEmpty();
    }
}
