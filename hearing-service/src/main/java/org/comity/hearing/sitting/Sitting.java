package org.comity.hearing.sitting;

import static org.comity.hearing.problem.HearingProblem.NOTICE_TOO_SHORT;
import static org.comity.hearing.problem.HearingProblem.UNKNOWN_EXHIBIT;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.comity.cases.CaseDocument;
import org.comity.cases.CourtCases;
import org.comity.events.Outbox;
import org.comity.hearing.business.Absences.AbsenceFound;
import org.comity.hearing.business.Agreement.AgreementSigned;
import org.comity.hearing.business.Conversion;
import org.comity.hearing.business.Course.RoomAdjourned;
import org.comity.hearing.business.Course.RoomOpened;
import org.comity.hearing.business.Exhibits.Exhibit;
import org.comity.hearing.business.Exhibits.ExhibitOpinionGiven;
import org.comity.hearing.business.Heading;
import org.comity.hearing.business.HearingProceedings;
import org.comity.hearing.business.Opening;
import org.comity.hearing.business.Power;
import org.comity.hearing.business.Prepared;
import org.comity.hearing.business.ReadingAndSigning.RecordSealed;
import org.comity.hearing.business.Recess.RecessBegun;
import org.comity.hearing.business.RecordText;
import org.comity.hearing.business.Recording;
import org.comity.hearing.business.Statements.Drafted;
import org.comity.hearing.business.Statements.StatementRecorded;
import org.comity.hearing.consent.Consents;
import org.comity.hearing.invitation.CalledPersonNotified.Occasion;
import org.comity.hearing.invitation.Invitations;
import org.comity.hearing.log.EventLog;
import org.comity.hearing.log.EventLog.Entry;
import org.comity.hearing.log.FactTypes;
import org.comity.hearing.log.GroupCommit;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.media.MediaPlane;
import org.comity.hearing.media.MediaPlanes;
import org.comity.hearing.power.ProposedPower;
import org.comity.hearing.power.ProposedPowers;
import org.comity.hearing.preparation.Preparations;
import org.comity.hearing.record.FrozenRecord;
import org.comity.hearing.record.ReachedAgreement;
import org.comity.hearing.record.Seal;
import org.comity.hearing.recording.Films;
import org.comity.hearing.recording.RecordingSegments;
import org.comity.hearing.room.Proceedings;
import org.comity.hearing.room.SigningProofs;
import org.comity.hearing.room.Surroundings;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.HearingNews;
import org.comity.hearing.schedule.HearingSeat;
import org.comity.hearing.schedule.Hearings;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Stage;
import org.comity.hearing.transcription.TranscriptDrafts;
import org.comity.law.CourtClock;

/** What a room reads in the files of this service, and what its events change there. */
@ApplicationScoped
class Sitting implements Surroundings {
    private final EventLog log;
    private final GroupCommit together;
    private final Hearings hearings;
    private final CourtCases cases;
    private final ProposedPowers powers;
    private final Preparations preparations;
    private final Consents consents;
    private final RecordingSegments recordings;
    private final Films films;
    private final TranscriptDrafts drafts;
    private final Invitations invitations;
    private final MediaPlanes planes;
    private final SigningProofs signing;
    private final Seal seal;
    private final Outbox outbox;
    private final Clock clock;

    Sitting(
            EventLog log,
            GroupCommit together,
            Hearings hearings,
            CourtCases cases,
            ProposedPowers powers,
            Preparations preparations,
            Consents consents,
            RecordingSegments recordings,
            Films films,
            TranscriptDrafts drafts,
            Invitations invitations,
            MediaPlanes planes,
            SigningProofs signing,
            Seal seal,
            Outbox outbox,
            Clock clock) {
        this.log = log;
        this.together = together;
        this.hearings = hearings;
        this.cases = cases;
        this.powers = powers;
        this.preparations = preparations;
        this.consents = consents;
        this.recordings = recordings;
        this.films = films;
        this.drafts = drafts;
        this.invitations = invitations;
        this.planes = planes;
        this.signing = signing;
        this.seal = seal;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Seat> seats(UUID hearingId) {
        return hearings.require(hearingId).seats().stream()
                .map(HearingSeat::seat)
                .toList();
    }

    @Override
    @Transactional
    public Map<UUID, Long> seatings(Set<UUID> hearingIds) {
        return hearings.seatings(hearingIds);
    }

    /** Whoever only listened is not in the record. */
    private List<Seat> takingPart(UUID hearingId) {
        return seats(hearingId).stream()
                .filter(seat -> seat.role() != Role.OBSERVER)
                .toList();
    }

    @Override
    public void replay(UUID hearingId, Consumer<RoomEvent> to) {
        log.replay(hearingId, to);
    }

    @Override
    public List<RoomEvent> part(UUID hearingId, long after, int most) {
        return log.part(hearingId, after, most);
    }

    @Override
    public Optional<RoomEvent> ofCommand(UUID hearingId, UUID commandId) {
        return log.ofCommand(hearingId, commandId);
    }

    @Override
    public MediaPlane media() {
        return planes.ofRoom();
    }

    @Override
    public Proceedings proceedings(UUID hearingId, List<Seat> seats) {
        return new HearingProceedings(
                stage(hearingId),
                seats,
                () -> power(hearingId),
                prepared(hearingId),
                () -> consents.opening(hearingId),
                digest -> exhibit(hearingId, digest),
                version -> RecordText.of(heading(hearingId), version, takingPart(hearingId), log.read(hearingId)),
                () -> CourtClock.dateOf(clock.instant()),
                storedOf(hearingId),
                clock::instant);
    }

    @Override
    public boolean isProven(UUID hearingId, UUID account, String proof) {
        return signing.holds(hearingId, account, proof, clock.instant());
    }

    @Override
    public String store(UUID hearingId, MediaPlane.Piece piece, int number) {
        return recordings.keep(hearingId, piece, number);
    }

    @Override
    public Optional<MediaPlane.StoredPiece> stored(UUID hearingId, UUID recordingId, int number) {
        return recordings.piece(hearingId, recordingId, number);
    }

    @Override
    public Map<String, Long> taken(UUID hearingId, UUID recordingId, int segments) {
        return recordings.taken(hearingId, recordingId, segments);
    }

    private Recording.Stored storedOf(UUID hearingId) {
        return new Recording.Stored() {
            @Override
            public Optional<String> digest(UUID recording, int number) {
                return recordings.digest(hearingId, recording, number);
            }

            @Override
            public boolean byServer() {
                return planes.record();
            }

            @Override
            public Optional<String> film(UUID film, String seat, int parts) {
                return films.digest(hearingId, film, seat, parts);
            }

            @Override
            public Optional<Drafted> draft(UUID draft) {
                return drafts.written(hearingId, draft);
            }
        };
    }

    private Prepared prepared(UUID hearingId) {
        return new Prepared() {
            @Override
            public Optional<Point> undisputed(UUID pointId) {
                return preparations.undisputed(hearingId, pointId);
            }

            @Override
            public Optional<ExhibitOpinionGiven> opinion(UUID partyId, String digest) {
                return preparations.opinion(hearingId, partyId, digest);
            }
        };
    }

    @Transactional
    Stage stage(UUID hearingId) {
        return hearings.require(hearingId).stage();
    }

    /** @throws org.comity.http.ProblemException POWER_UNKNOWN where it was taken back meanwhile, UNKNOWN_EXHIBIT where its wording was taken out of the case */
    @Transactional
    Power power(UUID hearingId) {
        Hearing meeting = hearings.require(hearingId);
        ProposedPower power = powers.requireWaiting(meeting.courtCase().caseId(), meeting.representationId());
        CaseDocument wording = cases.require(power.caseId())
                .document(power.paperId())
                .filter(CaseDocument::isForTheParties)
                .orElseThrow(() -> UNKNOWN_EXHIBIT.with(power.paperId()));
        return new Power(
                power.representationId(), power.partyId(), wording.documentId(), wording.digest(), wording.title());
    }

    /** Out of the file of any case that is heard here. Source: CPL 55; J 221. */
    @Transactional
    Optional<Exhibit> exhibit(UUID hearingId, String digest) {
        return hearings.require(hearingId).cases().stream()
                .map(cases::require)
                .flatMap(file -> file.document(digest).stream())
                .filter(CaseDocument::isForTheParties)
                .findFirst()
                .map(document -> new Exhibit(
                        digest,
                        document.documentId(),
                        document.title(),
                        document.pages(),
                        document.mediaType(),
                        document.translationOf()));
    }

    @Transactional
    Heading heading(UUID hearingId) {
        return FrozenRecord.heading(hearings.require(hearingId));
    }

    /** What changes nothing elsewhere is written together with other rooms' events. */
    @Override
    public void commit(RoomEvent event, RoomEvent last, long fence) {
        Entry entry = new Entry(event, last, fence);
        switch (event.fact()) {
            case RoomOpened opened -> alone(entry, () -> open(event.hearingId(), opened));
            case RoomAdjourned adjourned -> alone(entry, () -> adjourn(event));
            case RecessBegun recess -> alone(entry, () -> recess(event, recess));
            case Conversion.HearingConverted converted -> alone(entry, () -> convert(event));
            case AbsenceFound absence -> alone(entry, () -> absent(event, absence));
            case RecordSealed sealed ->
                alone(entry, () -> seal.put(hearings.requireLocked(event.hearingId()), sealed, event.at()));
            case AgreementSigned signed when signed.inForce() -> alone(entry, () -> agree(event.hearingId()));
            case StatementRecorded said
            when said.drafted() != null ->
                alone(entry, () -> drafts.confirmed(said.drafted().draftId()));
            default -> together.commit(entry);
        }
    }

    private void alone(Entry entry, Runnable change) {
        QuarkusTransaction.requiringNew().run(() -> {
            log.append(entry);
            change.run();
        });
    }

    private void adjourn(RoomEvent event) {
        Hearing hearing = hearings.requireLocked(event.hearingId());
        hearing.adjourn(event.at()).forEach(outbox::add);
        invitations.tell(hearing, Occasion.ADJOURNED, hearing.startsAt(), event.at());
    }

    /** Whoever goes on the same day at the court has not left. */
    private void recess(RoomEvent event, RecessBegun recess) {
        if (recess.until() != null && CourtClock.dateOf(recess.until()).isAfter(CourtClock.dateOf(event.at()))) {
            Hearing hearing = hearings.requireLocked(event.hearingId());
            hearing.goOnAt(recess.until());
            new HearingNews(hearing).recessed(recess.until(), event.at()).forEach(outbox::add);
            invitations.tell(hearing, Occasion.RECESSED, recess.until(), event.at());
        }
    }

    private void convert(RoomEvent event) {
        Hearing hearing = hearings.require(event.hearingId());
        hearing.cases()
                .forEach(each -> outbox.add(new HearingConverted(each, hearing.id(), hearing.startsAt(), event.at())));
    }

    private void absent(RoomEvent event, AbsenceFound absence) {
        Hearing hearing = hearings.require(event.hearingId());
        HearingSeat seat = hearing.seats().stream()
                .filter(each -> each.id().equals(absence.seat()))
                .findFirst()
                .orElseThrow();
        outbox.add(new PartyAbsenceFound(
                hearing.caseOf(seat), hearing.id(), seat.partyId(), absence.finding(), hearing.startsAt(), event.at()));
    }

    private void agree(UUID hearingId) {
        Hearing mediation = hearings.require(hearingId);
        ReachedAgreement reached = ReachedAgreement.of(log.read(hearingId)).orElseThrow();
        mediation.cases().forEach(each -> outbox.add(reached.in(each, mediation)));
    }

    private void open(UUID hearingId, RoomOpened opened) {
        Hearing hearing = hearings.requireLocked(hearingId);
        // asked again under the lock: a consent may have been withdrawn since, or a service found to be none
        Opening against = consents.opening(hearingId);
        against.bar().ifPresent(bar -> {
            throw bar;
        });
        List<String> overlooked = Objects.requireNonNullElse(opened.toldTooLate(), List.of());
        if (!overlooked.containsAll(against.toldTooLate())) {
            throw NOTICE_TOO_SHORT.with(String.join(", ", against.toldTooLate()));
        }
        hearing.open();
    }

    @Produces
    @ApplicationScoped
    static FactTypes factTypes() {
        return new FactTypes(HearingProceedings.FACTS);
    }
}
