package org.comity.filing.docket;

import jakarta.inject.Singleton;
import java.util.Map;
import org.comity.events.Heard;
import org.comity.events.Hears;
import org.comity.filing.docket.DocketEntry.By;
import org.comity.filing.docket.DocketEntry.What;

/** Enters that service on a party was requested. */
@Singleton
class ServiceRequestHeard extends Hears<FactsHeard.ServiceRequestOpened> {
    private final Docket docket;

    ServiceRequestHeard(Docket docket) {
        super("ServiceRequestOpened", FactsHeard.ServiceRequestOpened.class);
        this.docket = docket;
    }

    @Override
    protected void hear(FactsHeard.ServiceRequestOpened fact, Heard about) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        What.SERVICE_REQUESTED,
                        By.CLERK,
                        fact.openedAt(),
                        fact.partyId(),
                        Map.of("requestId", fact.requestId().toString())),
                about);
    }
}
