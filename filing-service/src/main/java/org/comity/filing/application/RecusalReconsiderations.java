package org.comity.filing.application;

import static org.comity.filing.problem.CaseProblem.RECUSAL_NOT_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.comity.filing.application.Application.State;
import org.comity.filing.casefile.CaseParty;
import org.comity.law.ApplicationKind;

/** Who asked for a recusal and was refused may have that decided once more, once. Source: CPL 50 */
@ApplicationScoped
class RecusalReconsiderations implements ApplicationRule {
    private static final String RECUSAL = "RECUSAL";
    private static final String RECONSIDERATION = "RECUSAL_RECONSIDERATION";

    private final Applications applications;

    RecusalReconsiderations(Applications applications) {
        this.applications = applications;
    }

    @Override
    public void require(ApplicationKind kind, CaseParty party) {
        if (!kind.code().equals(RECONSIDERATION)) {
            return;
        }
        long refused = count(party, RECUSAL, Set.of(State.REFUSED));
        long reconsidered =
                count(party, RECONSIDERATION, Set.of(State.MADE, State.ASKED, State.GRANTED, State.REFUSED));
        if (reconsidered >= refused) {
            throw RECUSAL_NOT_REFUSED.with();
        }
    }

    private long count(CaseParty party, String kind, Set<State> states) {
        return applications.count("partyId = ?1 and kind = ?2 and state in ?3", party.id(), kind, states);
    }
}
