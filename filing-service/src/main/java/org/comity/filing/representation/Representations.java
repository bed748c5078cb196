package org.comity.filing.representation;

import static org.comity.filing.problem.CaseProblem.REPRESENTATION_NOT_FOUND;
import static org.comity.filing.problem.CaseProblem.REPRESENTATIVES_ENOUGH;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.representation.Representation.State;
import org.comity.filing.submission.RepresentativeKind;
import org.comity.http.Position;

@ApplicationScoped
public class Representations implements PanacheRepositoryBase<Representation, UUID> {
    private static final Set<State> PUBLIC = EnumSet.of(State.CONFIRMED, State.ENDING, State.ENDED);
    private static final Set<State> NO_AGENT = EnumSet.of(State.ENTERED, State.ENDED, State.REFUSED, State.WITHDRAWN);
    private static final Set<State> BEGUN = EnumSet.of(State.ENTERED, State.PROPOSED);
    private static final int AGENTS = 2;
    private static final UUID NONE = new UUID(0, 0);

    /** Held until the end of the transaction. */
    Representation lock(UUID caseId, UUID id) {
        return find("id = ?1 and caseId = ?2", id, caseId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(() -> REPRESENTATION_NOT_FOUND.with(id));
    }

    /** The one that a code invites to, held until the end of the transaction. */
    public Optional<Representation> lockInvited(String codeDigest) {
        return find("codeDigest", codeDigest)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /**
     * Of these parties all, of the other side what the court has confirmed; the oldest first. Source: CPL 63.
     *
     * @param parties whose proposals are shown too
     * @param limit how many; one more is found if there is one
     */
    List<Representation> of(UUID caseId, Collection<UUID> parties, Position after, int limit) {
        return find("""
                        caseId = ?1 and (proposedAt, id) > (?2, ?3) and (state in ?4 or partyId in ?5)
                        order by proposedAt, id""", caseId, after.at(), after.id(), PUBLIC, parties)
                .range(0, limit)
                .list();
    }

    /** What an account that entered with the code of the party, or declared itself, has begun and the court has not decided. */
    Optional<Representation> begunBy(UUID partyId, UUID account) {
        return find("partyId = ?1 and accountId = ?2 and state in ?3", partyId, account, BEGUN)
                .firstResultOptional();
    }

    /**
     * What an account has asked for that the court has not decided, and what was refused; nothing that it began anew for the same party
     * since. The newest first.
     *
     * @param since from when on a refusal is still told
     * @param limit how many; one more is found if there is one
     */
    List<Representation> openOf(UUID account, Instant since, Position after, int limit) {
        return find("""
                        from Representation own where own.accountId = ?1
                        and (own.state in ?2 or own.state = ?3 and own.decidedAt > ?4) and (own.proposedAt, own.id) < (?5, ?6)
                        and not exists (select 1 from Representation later where later.partyId = own.partyId
                          and later.accountId = ?1 and later.proposedAt > own.proposedAt)
                        order by own.proposedAt desc, own.id desc""", account, BEGUN, State.REFUSED, since, after.at(), after.id())
                .range(0, limit)
                .list();
    }

    /** One of the account itself; for anybody else there is none. */
    Representation requireOf(UUID account, UUID id) {
        return find("id = ?1 and accountId = ?2", id, account)
                .firstResultOptional()
                .orElseThrow(() -> REPRESENTATION_NOT_FOUND.with(id));
    }

    /** As it stands now, held until the end of the transaction. */
    void refresh(Representation known) {
        getEntityManager().refresh(known, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Who has entered with a code and proved nothing takes no place. Source: CPL 61(1).
     *
     * @param without one that is replaced, or null
     * @throws org.comity.http.ProblemException REPRESENTATIVES_ENOUGH if the party has its two agents, or has invited them
     */
    void requireRoom(CaseParty party, RepresentativeKind kind, UUID without) {
        if (!kind.isByLaw() && agentsOf(party.id(), without) >= AGENTS) {
            throw REPRESENTATIVES_ENOUGH.with(party.name());
        }
    }

    private long agentsOf(UUID partyId, UUID without) {
        return count(
                "partyId = ?1 and kind in ?2 and state not in ?3 and id <> ?4",
                partyId,
                EnumSet.of(RepresentativeKind.LAWYER, RepresentativeKind.AGENT),
                NO_AGENT,
                Objects.requireNonNullElse(without, NONE));
    }

    /** Those of a party that did not come to an end, held until the end of the transaction. */
    List<Representation> lockRunning(UUID partyId) {
        return find(
                        "partyId = ?1 and state not in ?2 order by id",
                        partyId,
                        EnumSet.of(State.ENDED, State.REFUSED, State.WITHDRAWN))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those whose last day was before this one, each for one process only. */
    List<Representation> lapsed(LocalDate today, int limit) {
        return getSession()
                .createNativeQuery("""
                        select * from representation where state in ('CONFIRMED', 'ENDING') and valid_until < ?1
                        order by valid_until, id limit ?2 for update skip locked""", Representation.class)
                .setParameter(1, today)
                .setParameter(2, limit)
                .getResultList();
    }
}
