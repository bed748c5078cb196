package org.comity.serviceofprocess.casefile;

import jakarta.inject.Singleton;
import org.comity.events.Heard;
import org.comity.events.Hears;

@Singleton
class CaseRegisteredHeard extends Hears<CaseRegistered> {

    private final CaseFiles cases;

    CaseRegisteredHeard(CaseFiles cases) {
        super("CaseRegistered", CaseRegistered.class);
        this.cases = cases;
    }

    @Override
    protected void hear(CaseRegistered fact, Heard about) {
        cases.persist(new CaseFile(fact));
    }
}
