package org.comity.filing.docket;

import jakarta.inject.Singleton;
import java.util.Map;
import org.comity.events.Heard;
import org.comity.events.Hears;
import org.comity.filing.docket.DocketEntry.By;
import org.comity.filing.docket.DocketEntry.What;

/** Enters that the record of a hearing was sealed. */
@Singleton
class HearingRecordHeard extends Hears<FactsHeard.HearingRecordSealed> {
    private final Docket docket;

    HearingRecordHeard(Docket docket) {
        super("HearingRecordSealed", FactsHeard.HearingRecordSealed.class);
        this.docket = docket;
    }

    @Override
    protected void hear(FactsHeard.HearingRecordSealed fact, Heard about) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        What.HEARING_RECORD_SEALED,
                        By.COURT,
                        fact.sealedAt(),
                        null,
                        Map.of(
                                "hearingId", fact.hearingId().toString(),
                                "recordDigest", fact.recordDigest())),
                about);
    }
}
