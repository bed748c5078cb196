package org.comity.serviceofprocess.channel.electronic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.comity.http.ProblemException;
import org.comity.serviceofprocess.adviser.Consent;
import org.comity.serviceofprocess.attempt.AddressStanding;
import org.comity.serviceofprocess.mail.Sending;
import org.comity.serviceofprocess.problem.ServiceProblem;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("An electronic attempt that was opened")
class ElectronicAttemptTest {

    private static final Instant STARTED = Instant.parse("2026-11-20T08:00:00Z");
    private static final Instant EXPIRES = Instant.parse("2027-01-19T08:00:00Z");
    private static final String CAPACITY = "LEGAL_REPRESENTATIVE";

    private final LinkSecret secret = LinkSecret.random();
    private final ElectronicAttempt attempt = new ElectronicAttempt(
            new ServiceRequest() {},
            new StartElectronic(Consent.EXPRESS, null, "clause 14.2", "legal@hanbit.example", null, "ko", null),
            AddressStanding.CONFIRMED,
            null,
            secret,
            STARTED,
            EXPIRES,
            UUID.randomUUID(),
            "书记员 王");

    @BeforeEach
    void open() {
        attempt.sent(Sending.TAKEN, null);
        attempt.open(secret, attempt.issueCode(STARTED), false, STARTED);
    }

    @Test
    @DisplayName("is accepted until the last instant of its time, and not after it")
    void inTime() {
        refused(ServiceProblem.DELIVERY_ENDED, () -> attempt.accept("김민준", CAPACITY, EXPIRES.plusNanos(1000)));
        refused(
                ServiceProblem.DELIVERY_ENDED,
                () -> attempt.refuse("김민준", CAPACITY, "too late", EXPIRES.plusNanos(1000)));
        assertTrue(attempt.accept("김민준", CAPACITY, EXPIRES));
    }

    @Test
    @DisplayName("is accepted once; the same person may say it again, nobody else")
    void once() {
        assertTrue(attempt.accept("김민준", CAPACITY, STARTED));
        assertFalse(attempt.accept("김민준", CAPACITY, EXPIRES.plusSeconds(60)));
        refused(ServiceProblem.DELIVERY_ALREADY_ANSWERED, () -> attempt.accept("이서연", CAPACITY, STARTED));
        refused(ServiceProblem.DELIVERY_ALREADY_ANSWERED, () -> attempt.accept("김민준", "LAWYER", STARTED));
        refused(ServiceProblem.DELIVERY_ALREADY_ANSWERED, () -> attempt.refuse("김민준", CAPACITY, "no", STARTED));
        assertEquals("김민준", attempt.answer().orElseThrow().name());
    }

    private static void refused(ServiceProblem code, Executable act) {
        assertEquals(code, assertThrows(ProblemException.class, act).code());
    }
}
