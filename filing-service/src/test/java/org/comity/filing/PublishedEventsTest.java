package org.comity.filing;

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
                        "AddressChangeReturned",
                        "AddressChangeStated",
                        "AddressChanged",
                        "ApplicationAsked",
                        "ApplicationDecided",
                        "ApplicationMade",
                        "ApplicationToJoin",
                        "CaseArchived",
                        "CaseAssigned",
                        "CaseRegistered",
                        "CasesJoined",
                        "CasesParted",
                        "ChargeOpened",
                        "ConciliationRefused",
                        "CourtDocumentSent",
                        "DeadlineLapsed",
                        "DeadlineNear",
                        "DeadlineSet",
                        "DecisionAnnounced",
                        "DecisionInEffect",
                        "DeficiencyNotified",
                        "EvidenceExchangeCancelled",
                        "EvidenceExchangeConcluded",
                        "EvidenceExchangeSet",
                        "EvidenceExchanged",
                        "ExhibitOpinionGiven",
                        "HearingTakenOver",
                        "IdentityChecked",
                        "ItemAskedAgain",
                        "LateExhibitDecided",
                        "OriginalNoted",
                        "PaperFiled",
                        "PaperWithdrawn",
                        "ParticipantIdentityChecked",
                        "PartyAppeared",
                        "PartyJoined",
                        "PartyLeft",
                        "PersonCalled",
                        "PersonReleased",
                        "QuestionAnswered",
                        "QuestionAsked",
                        "RefusalAppealDecided",
                        "RefusalAppealed",
                        "RefusalSent",
                        "RefusalServed",
                        "RepresentationConfirmed",
                        "RepresentationEnded",
                        "RepresentationEndingAsked",
                        "RepresentationProposed",
                        "RepresentationRefused",
                        "RepresentationWithdrawn",
                        "SubmissionForwarded",
                        "SubmissionReceived",
                        "SubmissionRefused",
                        "SubmissionReturned"),
                EventContract.requireEveryEventOf(Event.class));
    }
}
