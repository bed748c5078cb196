package org.comity.filing.docket;

import jakarta.inject.Singleton;
import java.util.Map;
import org.comity.events.Heard;
import org.comity.events.Hears;
import org.comity.filing.docket.DocketEntry.By;
import org.comity.filing.docket.DocketEntry.What;

/** Enters that a hearing was scheduled. */
@Singleton
class HearingScheduleHeard extends Hears<FactsHeard.HearingScheduled> {
    private final Docket docket;

    HearingScheduleHeard(Docket docket) {
        super("HearingScheduled", FactsHeard.HearingScheduled.class);
        this.docket = docket;
    }

    @Override
    protected void hear(FactsHeard.HearingScheduled fact, Heard about) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        What.HEARING_SCHEDULED,
                        By.COURT,
                        about.occurredAt(),
                        null,
                        Map.of(
                                "hearingId", fact.hearingId().toString(),
                                "startsAt", fact.startsAt().toString(),
                                "endsAt", fact.endsAt().toString())),
                about);
    }
}
