package org.comity.filing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.law.CourtClock;
import org.comity.testing.TestEvents;

/** Tells what service of process tells. */
public final class TestService {
    private static final Duration NINE_IN_THE_MORNING = Duration.ofHours(9);

    private TestService() {}

    /** At nine in the morning of a day of the court; at its beginning, where that is still to come. */
    public static Instant by(LocalDate day) {
        Instant nine = CourtClock.startOf(day).plus(NINE_IN_THE_MORNING);
        return nine.isAfter(Instant.now()) ? CourtClock.startOf(day) : nine;
    }

    /** The court found that a service counts no more; another one stands, or none. */
    public static void supersedes(
            String caseId, String party, String period, String kind, String paper, LocalDate standsOn) {
        String at = standsOn == null ? "null" : "\"%s\"".formatted(by(standsOn));
        TestEvents.tell(
                "service-of-process-service",
                UUID.fromString(caseId),
                TestEvents.event("ServiceSuperseded", UUID.fromString(caseId), """
                {"caseId":"%s","requestId":"%s","attemptId":"%s","partyId":"%s","supersededAt":"2026-11-27T02:00:00Z",
                 "evidenceDigest":"%s","starts":[{"paperId":"%s","kind":"%s","periodId":"%s"}],"standsAt":%s,"standsOn":%s}""".formatted(
                                caseId,
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                party,
                                "0".repeat(64),
                                paper,
                                kind,
                                period,
                                at,
                                standsOn == null ? "null" : "\"" + standsOn + "\"")));
    }

    /** A paper was served on a party and starts a period. */
    public static void serves(String caseId, String party, String period, String kind, String paper, LocalDate on) {
        TestEvents.tell(
                "service-of-process-service",
                UUID.fromString(caseId),
                TestEvents.event("Served", UUID.fromString(caseId), """
                {"caseId":"%s","requestId":"%s","attemptId":"%s","partyId":"%s","paper":"OTHER","channel":"ELECTRONIC",
                 "servedAt":"%s","servedOn":"%s","ruleId":"SRV-17","article":"OL 31","evidenceDigest":"%s",
                 "starts":[{"paperId":"%s","kind":"%s","periodId":"%s"}],"appearanceCodeDigest":null}""".formatted(
                                caseId,
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                party,
                                by(on),
                                on,
                                "0".repeat(64),
                                paper,
                                kind,
                                period)));
    }

    /** Something was sent to a party. */
    public static void attempts(String caseId, String party) {
        TestEvents.tell(
                "service-of-process-service",
                UUID.fromString(caseId),
                TestEvents.event("ServiceAttempted", UUID.fromString(caseId), """
                {"caseId":"%s","requestId":"%s","attemptId":"%s","partyId":"%s","channel":"ELECTRONIC","attemptedAt":"%s"}""".formatted(
                                caseId, UUID.randomUUID(), UUID.randomUUID(), party, Instant.now())));
    }

    /** A paper was served on a party that starts no period. */
    public static void servesWithoutPeriod(String caseId, String party, LocalDate on) {
        TestEvents.tell(
                "service-of-process-service",
                UUID.fromString(caseId),
                TestEvents.event("Served", UUID.fromString(caseId), """
                {"caseId":"%s","requestId":"%s","attemptId":"%s","partyId":"%s","paper":"OTHER","channel":"ELECTRONIC",
                 "servedAt":"%s","servedOn":"%s","ruleId":"SRV-17","article":"OL 31","evidenceDigest":"%s",
                 "starts":[],"appearanceCodeDigest":null}""".formatted(
                                caseId, UUID.randomUUID(), UUID.randomUUID(), party, by(on), on, "0".repeat(64))));
    }
}
