package org.comity.filing.docket;

import jakarta.inject.Singleton;
import java.util.Map;
import org.comity.events.Heard;
import org.comity.events.Hears;
import org.comity.filing.docket.DocketEntry.By;
import org.comity.filing.docket.DocketEntry.What;

/** Enters that service was attempted; an attempt is not yet service. */
@Singleton
class ServiceAttemptHeard extends Hears<FactsHeard.ServiceAttempted> {
    private final Docket docket;

    ServiceAttemptHeard(Docket docket) {
        super("ServiceAttempted", FactsHeard.ServiceAttempted.class);
        this.docket = docket;
    }

    @Override
    protected void hear(FactsHeard.ServiceAttempted fact, Heard about) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        What.SERVICE_ATTEMPTED,
                        By.COURT,
                        fact.attemptedAt(),
                        fact.partyId(),
                        Map.of(
                                "requestId", fact.requestId().toString(),
                                "attemptId", fact.attemptId().toString(),
                                "channel", fact.channel())),
                about);
    }
}
