package org.comity.gateway;

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
                        "AccountClosed",
                        "AccountConfirmed",
                        "AuditTrailDigested",
                        "CourtOfficeKept",
                        "PartnerChanged",
                        "SessionEnded",
                        "StaffMemberChanged",
                        "StaffedCourtsCounted",
                        "WorkHandedOver"),
                EventContract.requireEveryEventOf(Event.class));
    }
}
