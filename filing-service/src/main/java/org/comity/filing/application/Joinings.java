package org.comity.filing.application;

import static org.comity.filing.problem.CaseProblem.APPLICATION_NOT_JOINED;
import static org.comity.filing.problem.CaseProblem.APPLICATION_NOT_TO_JOIN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.mediation.MediationAgreement;
import org.comity.filing.mediation.MediationAgreements;
import org.comity.filing.paper.Standing;
import org.comity.filing.submission.Litigant;
import org.comity.http.Caller;

/**
 * Who joined in what parties ask for together, and who has still to. Those are the parties that signed the agreement of a mediation at this court;
 * of one that was made elsewhere nobody here knows who they are, and one party of the other side is enough. Source: Civil Procedure Law art. 205.
 */
@ApplicationScoped
class Joinings implements PanacheRepositoryBase<Joining, Joining.Key> {
    private final CaseParties parties;
    private final MediationAgreements agreements;

    Joinings(CaseParties parties, MediationAgreements agreements) {
        this.parties = parties;
        this.agreements = agreements;
    }

    /** The first first. */
    List<Joining> of(Application application) {
        return list("key.applicationId = ?1 order by joinedAt, key.partyId", application.id());
    }

    /** The parties that have still to join, or one of which has. */
    List<CaseParty> missing(Application application) {
        Set<UUID> in = Stream.concat(
                        Stream.of(application.partyId()),
                        of(application).stream().map(Joining::partyId))
                .collect(Collectors.toUnmodifiableSet());
        List<CaseParty> all = parties.of(application.caseId());
        return agreements
                .lastOf(application.caseId())
                .map(MediationAgreement::parties)
                .map(signed -> all.stream()
                        .filter(party -> signed.contains(party.id()) && !in.contains(party.id()))
                        .toList())
                .orElseGet(() -> ofTheOtherSide(all, application, in));
    }

    private static List<CaseParty> ofTheOtherSide(List<CaseParty> all, Application application, Set<UUID> in) {
        List<CaseParty> other = all.stream()
                .filter(party -> party.role() != application.side() && party.role() != Litigant.Role.THIRD_PARTY)
                .toList();
        return other.stream().anyMatch(party -> in.contains(party.id())) ? List.of() : other;
    }

    /** @throws org.comity.http.ProblemException APPLICATION_NOT_JOINED */
    void requireAll(Application application) {
        if (!missing(application).isEmpty()) {
            throw APPLICATION_NOT_JOINED.with();
        }
    }

    /** Whether one of those for whom the account acts has still to join. */
    boolean mayJoin(Standing standing, Application application) {
        return application.isOpen() && !own(standing, application).isEmpty();
    }

    /**
     * For each of those for whom the account acts.
     *
     * @throws org.comity.http.ProblemException APPLICATION_NOT_TO_JOIN
     */
    void join(Standing standing, Application application, Caller by, Instant now) {
        if (!mayJoin(standing, application)) {
            throw APPLICATION_NOT_TO_JOIN.with();
        }
        own(standing, application).forEach(party -> persist(new Joining(application, party.id(), by, now)));
    }

    private List<CaseParty> own(Standing standing, Application application) {
        List<UUID> own = standing.parties().stream().map(CaseParty::id).toList();
        return missing(application).stream()
                .filter(party -> own.contains(party.id()))
                .toList();
    }
}
