package org.comity.hearing.consent;

import static org.comity.hearing.problem.HearingProblem.BENCH_EMPTY;
import static org.comity.hearing.problem.HearingProblem.CONSENT_MISSING;
import static org.comity.hearing.problem.HearingProblem.NOTICE_TOO_SHORT;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.HearingSeat;
import org.comity.hearing.schedule.Hearings;
import org.comity.http.ProblemException;

@ApplicationScoped
public class Consents implements PanacheRepositoryBase<Consent, UUID> {
    private final Hearings hearings;
    private final EntityManager entities;

    Consents(Hearings hearings, EntityManager entities) {
        this.hearings = hearings;
        this.entities = entities;
    }

    Optional<Consent> inForce(Hearing hearing, UUID partyId) {
        return find(
                        "hearingId = ?1 and partyId = ?2 and stage = ?3 and (withdrawnAt is null or withdrawalRefusedAt is not null)",
                        hearing.id(),
                        partyId,
                        hearing.stage())
                .firstResultOptional();
    }

    Optional<Consent> latest(Hearing hearing, UUID partyId) {
        return find(
                        "hearingId = ?1 and partyId = ?2 and stage = ?3 order by givenAt desc",
                        hearing.id(),
                        partyId,
                        hearing.stage())
                .firstResultOptional();
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

    Optional<ShortNoticeAgreement> shortNotice(Hearing hearing, UUID partyId) {
        return Optional.ofNullable(
                entities.find(ShortNoticeAgreement.class, new ShortNoticeAgreement.Key(hearing.id(), partyId)));
    }

    Optional<CourtroomDecision> courtroom(Hearing hearing, UUID partyId) {
        return Optional.ofNullable(
                entities.find(CourtroomDecision.class, new ShortNoticeAgreement.Key(hearing.id(), partyId)));
    }

    /**
     * The first reason for which a hearing may not be opened: an empty bench, a party that neither consented to this stage nor
     * comes to the courtroom, or one that was told too late and did not agree to it. Source: Civil Procedure Law arts. 16, 139; Online Litigation Rules art. 4.
     */
    @Transactional
    public Optional<ProblemException> barToOpening(UUID hearingId) {
        Hearing hearing = hearings.require(hearingId);
        if (!hearing.isBenchFilled()) {
            return Optional.of(BENCH_EMPTY.with());
        }
        for (HearingSeat seat : hearing.partySeats()) {
            if (inForce(hearing, seat.partyId()).isEmpty()
                    && courtroom(hearing, seat.partyId()).isEmpty()) {
                return Optional.of(CONSENT_MISSING.with(seat.id()));
            }
            if (hearing.noticeIsShort() && shortNotice(hearing, seat.partyId()).isEmpty()) {
                return Optional.of(NOTICE_TOO_SHORT.with(seat.id()));
            }
        }
        return Optional.empty();
    }
}
