package org.comity.hearing.consent;

import static org.comity.hearing.problem.HearingProblem.BENCH_EMPTY;
import static org.comity.hearing.problem.HearingProblem.CONSENT_MISSING;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.hearing.business.Opening;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.HearingSeat;
import org.comity.hearing.schedule.Hearings;
import org.comity.hearing.schedule.Summoned;
import org.comity.hearing.served.KnownServices;
import org.comity.http.ProblemException;
import org.comity.law.CourtClock;

@ApplicationScoped
public class Consents implements PanacheRepositoryBase<Consent, UUID> {
    private final Hearings hearings;
    private final KnownServices services;
    private final EntityManager entities;
    private final Clock clock;

    Consents(Hearings hearings, KnownServices services, EntityManager entities, Clock clock) {
        this.hearings = hearings;
        this.services = services;
        this.entities = entities;
        this.clock = clock;
    }

    Optional<Consent> inForce(Hearing hearing, UUID partyId) {
        return find(
                        "hearingId = ?1 and partyId = ?2 and stage = ?3 and supersededAt is null and (withdrawnAt is null or withdrawalRefusedAt is not null)",
                        hearing.id(),
                        partyId,
                        hearing.stage())
                .firstResultOptional();
    }

    Optional<Consent> latest(Hearing hearing, UUID partyId) {
        return find(
                        "hearingId = ?1 and partyId = ?2 and stage = ?3 and supersededAt is null order by givenAt desc",
                        hearing.id(),
                        partyId,
                        hearing.stage())
                .firstResultOptional();
    }

    /** When the last of the parties consented to what the hearing is for; empty while one has not. */
    @Transactional
    Optional<Instant> allConsentedAt(Hearing hearing) {
        List<Optional<Consent>> given = hearing.partySeats().stream()
                .map(seat -> inForce(hearing, seat.partyId()))
                .toList();
        return given.stream().allMatch(Optional::isPresent)
                ? given.stream().flatMap(Optional::stream).map(Consent::givenAt).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** The last time that the party said no; it may have consented since. */
    Optional<ConsentRefusal> latestRefusal(Hearing hearing, UUID partyId) {
        return entities.createQuery(
                        "from ConsentRefusal where hearingId = ?1 and partyId = ?2 and stage = ?3 order by refusedAt desc",
                        ConsentRefusal.class)
                .setParameter(1, hearing.id())
                .setParameter(2, partyId)
                .setParameter(3, hearing.stage())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** To the hour for which the hearing is set now. */
    Optional<ShortNoticeAgreement> shortNotice(Hearing hearing, UUID partyId) {
        return entities.createQuery(
                        "from ShortNoticeAgreement where key.hearingId = ?1 and key.partyId = ?2 and key.agreedAt >= ?3 order by key.agreedAt desc",
                        ShortNoticeAgreement.class)
                .setParameter(1, hearing.id())
                .setParameter(2, partyId)
                .setParameter(3, hearing.fixedAt())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<CourtroomDecision> courtroom(Hearing hearing, UUID partyId) {
        return Optional.ofNullable(
                entities.find(CourtroomDecision.class, new CourtroomDecision.Key(hearing.id(), partyId)));
    }

    /** Whether the party was told of the hearing in time, by what service of process says. */
    Summoned summoned(Hearing hearing, HearingSeat party) {
        return Summoned.of(
                hearing,
                services.summonsOn(
                        party.partyId(),
                        hearing.caseOf(party),
                        Summoned.fixedOn(hearing),
                        Summoned.formerUntil(hearing)),
                CourtClock.dateOf(clock.instant()));
    }

    /** Whether it takes the party's agreement that it was told later than the law asks. */
    boolean isToldTooLate(Hearing hearing, HearingSeat party) {
        return hearing.stage().isHearing()
                && (hearing.noticeIsShort()
                        || summoned(hearing, party).standing().isTooLate());
    }

    /**
     * What stands against opening a hearing: an empty bench, a party that neither consented to this stage nor comes to the courtroom; and
     * who was told too late and did not agree to it. Source: Civil Procedure Law arts. 16, 139; Online Litigation Rules art. 4.
     */
    @Transactional
    public Opening opening(UUID hearingId) {
        Hearing hearing = hearings.require(hearingId);
        return new Opening(bar(hearing), toldTooLate(hearing));
    }

    private Optional<ProblemException> bar(Hearing hearing) {
        if (!hearing.isBenchFilled()) {
            return Optional.of(BENCH_EMPTY.with());
        }
        return hearing.partySeats().stream()
                .filter(seat -> inForce(hearing, seat.partyId()).isEmpty()
                        && courtroom(hearing, seat.partyId()).isEmpty())
                .findFirst()
                .map(seat -> CONSENT_MISSING.with(seat.id()));
    }

    private List<String> toldTooLate(Hearing hearing) {
        return hearing.partySeats().stream()
                .filter(seat -> isToldTooLate(hearing, seat)
                        && shortNotice(hearing, seat.partyId()).isEmpty())
                .map(HearingSeat::id)
                .toList();
    }
}
