package org.comity.hearing.log;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Something that happened in a room. What is not one of these did not happen. Texts are as spoken or typed, never translated. */
public sealed interface Fact {

    record RoomOpened() implements Fact {}

    record SeatConnected(String seat) implements Fact {}

    /** A line that broke is a fact, not a default: absence is the judge's finding. Source: Online Litigation Rules art. 25. */
    record SeatDisconnected(String seat, int closeCode) implements Fact {}

    record AttendanceCalled(String seat, boolean present, String note) implements Fact {}

    /**
     * The clerk looked at a person and a document. The document's number is deliberately absent.
     * Source: Online Litigation Rules art. 7, identity is checked again before a hearing.
     */
    record IdentityChecked(
            String seat, IdentityMethod method, IdentityDocument document, boolean confirmed, String note)
            implements Fact {}

    /** {@code reason} is null when the order of the law is kept. */
    record PhaseMoved(Phase from, Phase to, String reason) implements Fact {}

    record RightsRead() implements Fact {}

    /** {@code challenge} is the reason for a request that a judge, clerk or interpreter withdraw; null if there is none. */
    record RightsAnswered(String seat, String challenge) implements Fact {}

    record ChallengeDecided(String seat, boolean granted, String reason) implements Fact {}

    record StatementRecorded(String utteranceId, String seat, String language, String text) implements Fact {}

    record StatementRendered(String utteranceId, String language, String text) implements Fact {}

    /** The earlier version stays in the log; {@code version} counts from 1, the statement as first recorded. */
    record StatementCorrected(String utteranceId, int version, String text) implements Fact {}

    record ExhibitShown(String digest, UUID documentId, String title, int page) implements Fact {}

    /** Source: Interpretation of the Civil Procedure Law art. 104: authenticity, legality, relevance. */
    record ExhibitOpinionGiven(
            String digest, String seat, Opinion authenticity, Opinion legality, Opinion relevance, String text)
            implements Fact {}

    record CourtNoteTaken(String text) implements Fact {}

    record RecordFrozen(int version, String digest, int lines) implements Fact {}

    record RecordRead(String seat, int version) implements Fact {}

    /** What signing is here: see {@link Signature}. */
    record RecordSigned(String seat, UUID accountId, int version, String digest, Signature signature) implements Fact {}

    /** {@code utteranceId} is null when something is missing rather than wrong. Source: Civil Procedure Law art. 150. */
    record CorrectionRequested(String requestId, String seat, int version, String utteranceId, String text)
            implements Fact {}

    record CorrectionDecided(String requestId, boolean granted, String reason) implements Fact {}

    /** Source: Civil Procedure Law art. 150(3): a refusal to sign is noted and attached to the file. */
    record SigningRefused(String seat, int version, String reason) implements Fact {}

    record RecordSealed(int version, String digest) implements Fact {}

    record RoomAdjourned(String reason) implements Fact {}

    enum IdentityMethod {
        DOCUMENT_SHOWN_ON_CAMERA,
        DOCUMENT_FILED_EARLIER,
        IN_PERSON_AT_COURT
    }

    enum IdentityDocument {
        PASSPORT,
        IDENTITY_CARD,
        RESIDENCE_PERMIT,
        LAWYER_LICENCE,
        COMPANY_AUTHORISATION
    }

    /**
     * What stands behind a signature. Source: Online Litigation Rules arts. 33, 34 (signing by confirmation in the system).
     */
    enum Signature {
        /** The act of a signed-in account, attested by the court's server; no certificate of the person's own. */
        ACCOUNT_ACT_ATTESTED_BY_SERVER
    }

    enum Opinion {
        ACCEPTED,
        DISPUTED,
        NO_COMMENT
    }

    /** The names of the facts on the wire and in the log. A name once written is never given another meaning. */
    Map<String, Class<? extends Fact>> NAMES = Map.ofEntries(
            Map.entry("room.opened", RoomOpened.class),
            Map.entry("seat.connected", SeatConnected.class),
            Map.entry("seat.disconnected", SeatDisconnected.class),
            Map.entry("attendance.called", AttendanceCalled.class),
            Map.entry("identity.checked", IdentityChecked.class),
            Map.entry("phase.moved", PhaseMoved.class),
            Map.entry("rights.read", RightsRead.class),
            Map.entry("rights.answered", RightsAnswered.class),
            Map.entry("challenge.decided", ChallengeDecided.class),
            Map.entry("statement.recorded", StatementRecorded.class),
            Map.entry("statement.rendered", StatementRendered.class),
            Map.entry("statement.corrected", StatementCorrected.class),
            Map.entry("exhibit.shown", ExhibitShown.class),
            Map.entry("exhibit.opinion", ExhibitOpinionGiven.class),
            Map.entry("court.note", CourtNoteTaken.class),
            Map.entry("record.frozen", RecordFrozen.class),
            Map.entry("record.read", RecordRead.class),
            Map.entry("record.signed", RecordSigned.class),
            Map.entry("correction.requested", CorrectionRequested.class),
            Map.entry("correction.decided", CorrectionDecided.class),
            Map.entry("record.refused", SigningRefused.class),
            Map.entry("record.sealed", RecordSealed.class),
            Map.entry("room.adjourned", RoomAdjourned.class));

    Map<Class<? extends Fact>, String> NAME_OF =
            NAMES.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    default String named() {
        return NAME_OF.get(getClass());
    }

    /** Notes between judge and clerk are theirs; everything else in a room is everybody's. */
    default Audience audience() {
        return this instanceof CourtNoteTaken ? Audience.COURT : Audience.ALL;
    }
}
