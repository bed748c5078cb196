package org.comity.filing.docket;

import jakarta.inject.Singleton;
import java.util.Map;
import org.comity.events.Heard;
import org.comity.events.Hears;
import org.comity.filing.appearance.AppearanceCode;
import org.comity.filing.appearance.AppearanceCodes;
import org.comity.filing.deadline.Derivation;
import org.comity.filing.docket.DocketEntry.By;
import org.comity.filing.docket.DocketEntry.What;

/**
 * Enters that a party was served, and the last day to answer or appeal if this service starts such a period; which paper starts
 * one for whom, service of process decides. Keeps the digest of the appearance code that the addressee holds.
 */
@Singleton
class ServedHeard extends Hears<FactsHeard.Served> {
    private final Docket docket;
    private final AppearanceCodes codes;

    ServedHeard(Docket docket, AppearanceCodes codes) {
        super("Served", FactsHeard.Served.class);
        this.docket = docket;
        this.codes = codes;
    }

    @Override
    protected void hear(FactsHeard.Served fact, Heard about) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        What.SERVED,
                        By.COURT,
                        fact.servedAt(),
                        fact.partyId(),
                        Map.of(
                                "requestId", fact.requestId().toString(),
                                "attemptId", fact.attemptId().toString(),
                                "channel", fact.channel(),
                                "servedOn", fact.servedOn().toString(),
                                "article", fact.article(),
                                "evidenceDigest", fact.evidenceDigest())),
                about);
        if (fact.startsAct() != null) {
            docket.enter(
                    DocketEntry.due(
                            fact.caseId(),
                            fact.startsAct().due(),
                            fact.servedAt(),
                            fact.partyId(),
                            Derivation.of(fact.startsPeriod(), fact.servedOn())),
                    about);
        }
        if (fact.appearanceCodeDigest() != null) {
            codes.persist(
                    new AppearanceCode(fact.appearanceCodeDigest(), fact.caseId(), fact.partyId(), about.occurredAt()));
        }
    }
}
