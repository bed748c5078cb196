package org.comity.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.comity.events.Event;
import org.comity.testing.EventContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PublishedEventsTest {
    @Test
    @DisplayName("each event that this service tells is as docs/events publishes it")
    void areAsPublished() {
        assertEquals(
                Set.of(
                        "CalledPersonNotified",
                        "ConsentWithdrawalRefused",
                        "HearingAdjourned",
                        "HearingConsentRefused",
                        "HearingConsented",
                        "HearingConverted",
                        "HearingMoved",
                        "HearingRecessed",
                        "HearingRecordSealed",
                        "HearingReleased",
                        "HearingScheduled",
                        "MediationAgreementReached",
                        "MeetingCalledOff",
                        "MeetingSet",
                        "PartyAbsenceFound",
                        "PartyCalledToCourtroom",
                        "PowerOfAttorneyWitnessed"),
                EventContract.requireEveryEventOf(Event.class));
    }
}
