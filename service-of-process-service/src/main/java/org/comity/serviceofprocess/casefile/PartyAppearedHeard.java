package org.comity.serviceofprocess.casefile;

import jakarta.inject.Singleton;
import org.comity.events.Heard;
import org.comity.events.Hears;

@Singleton
class PartyAppearedHeard extends Hears<PartyAppeared> {

    private final CaseFiles cases;

    PartyAppearedHeard(CaseFiles cases) {
        super("PartyAppeared", PartyAppeared.class);
        this.cases = cases;
    }

    @Override
    protected void hear(PartyAppeared fact, Heard about) {
        cases.findByIdOptional(fact.caseId()).ifPresent(file -> file.appear(fact.partyId(), fact.accountId()));
    }
}
