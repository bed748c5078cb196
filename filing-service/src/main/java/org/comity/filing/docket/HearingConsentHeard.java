package org.comity.filing.docket;

import jakarta.inject.Singleton;
import java.util.Map;
import org.comity.events.Heard;
import org.comity.events.Hears;
import org.comity.filing.docket.DocketEntry.By;
import org.comity.filing.docket.DocketEntry.What;

/** Enters that a party agreed to appear online. */
@Singleton
class HearingConsentHeard extends Hears<FactsHeard.HearingConsented> {
    private final Docket docket;

    HearingConsentHeard(Docket docket) {
        super("HearingConsented", FactsHeard.HearingConsented.class);
        this.docket = docket;
    }

    @Override
    protected void hear(FactsHeard.HearingConsented fact, Heard about) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        What.HEARING_CONSENTED,
                        By.PARTY,
                        fact.at(),
                        fact.partyId(),
                        Map.of("hearingId", fact.hearingId().toString())),
                about);
    }
}
