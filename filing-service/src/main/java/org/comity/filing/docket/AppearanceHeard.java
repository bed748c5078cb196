package org.comity.filing.docket;

import jakarta.inject.Singleton;
import java.util.Map;
import org.comity.events.Heard;
import org.comity.events.Hears;
import org.comity.filing.docket.DocketEntry.By;
import org.comity.filing.docket.DocketEntry.What;

/** Enters that a party appeared, from this service's own fact. */
@Singleton
class AppearanceHeard extends Hears<FactsHeard.PartyAppeared> {
    private final Docket docket;

    AppearanceHeard(Docket docket) {
        super("PartyAppeared", FactsHeard.PartyAppeared.class);
        this.docket = docket;
    }

    @Override
    protected void hear(FactsHeard.PartyAppeared fact, Heard about) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(), What.PARTY_APPEARED, By.PARTY, about.occurredAt(), fact.partyId(), Map.of()),
                about);
    }
}
