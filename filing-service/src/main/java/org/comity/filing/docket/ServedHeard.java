package org.comity.filing.docket;

import jakarta.inject.Singleton;
import java.util.Map;
import org.comity.events.Heard;
import org.comity.events.Hears;
import org.comity.filing.appearance.AppearanceCode;
import org.comity.filing.appearance.AppearanceCodes;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.deadline.Derivation;
import org.comity.filing.docket.DocketEntry.By;
import org.comity.filing.docket.DocketEntry.What;
import org.comity.filing.submission.Litigant;

/**
 * Enters that a party was served, and for a defendant the last day to answer: 30 days without domicile in China, else 15.
 * Source: CPL 285, 128. Keeps the digest of the appearance code that the addressee holds.
 */
@Singleton
class ServedHeard extends Hears<FactsHeard.Served> {
    private final Docket docket;
    private final CaseParties parties;
    private final AppearanceCodes codes;

    ServedHeard(Docket docket, CaseParties parties, AppearanceCodes codes) {
        super("Served", FactsHeard.Served.class);
        this.docket = docket;
        this.parties = parties;
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
        CaseParty party = parties.findById(fact.partyId());
        if (party.role() == Litigant.Role.DEFENDANT) {
            docket.enter(
                    DocketEntry.due(
                            fact.caseId(),
                            What.ANSWER_DUE,
                            fact.servedAt(),
                            fact.partyId(),
                            Derivation.ofAnswer(party.country(), fact.servedOn())),
                    about);
        }
        if (fact.appearanceCodeDigest() != null) {
            codes.persist(
                    new AppearanceCode(fact.appearanceCodeDigest(), fact.caseId(), fact.partyId(), about.occurredAt()));
        }
    }
}
