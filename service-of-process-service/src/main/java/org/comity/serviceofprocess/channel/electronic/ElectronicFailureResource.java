package org.comity.serviceofprocess.channel.electronic;

import static org.comity.serviceofprocess.problem.ServiceProblem.ATTEMPT_ENDED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.attempt.EventKind;
import org.comity.serviceofprocess.attempt.EventRecorder;
import org.comity.serviceofprocess.attempt.EventRecorder.Actor;
import org.comity.serviceofprocess.attempt.FailureReason;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.attempt.ServiceAttempts;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** That electronic service failed for an addressee before its time was over, as where the message came back for good. */
@Path("/api/service/requests/{requestId}/electronic-attempts/{attemptId}/failure")
@RolesAllowed("clerk")
@Tag(name = "Electronic service")
public class ElectronicFailureResource {

    private final ServiceRequests requests;
    private final ElectronicAttempts attempts;
    private final ServiceAttempts register;
    private final EventRecorder recorder;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ElectronicFailureResource(
            ServiceRequests requests,
            ElectronicAttempts attempts,
            ServiceAttempts register,
            EventRecorder recorder,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.requests = requests;
        this.attempts = attempts;
        this.register = register;
        this.recorder = recorder;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Those of {@link FailureReason} by which a message can fail. */
    @Schema(name = "ElectronicFailure")
    enum Reason {
        ADDRESS_WRONG,
        ADDRESSEE_GONE,
        NOT_TAKEN,
        GIVEN_UP
    }

    /** @param words what is known of it, in the clerk's words */
    record ElectronicFailed(
            @NotNull Reason reason,
            @NotBlank @Size(max = 4000) String words) {}

    @POST
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(summary = "Records that electronic service failed for this addressee", description = """
                    With its reason, while the papers wait for the addressee. The link opens nothing afterwards, and another attempt \
                    may follow. Refused where the addressee was served by it.""")
    public AttemptView fail(
            @RestPath UUID requestId, @RestPath UUID attemptId, @NotNull @Valid ElectronicFailed failed) {
        ServiceRequest request = requests.requireFor(caller, requestId);
        ElectronicAttempt attempt = attempts.requireAlone(requestId, attemptId);
        if (recorder.serves(attempt)) {
            throw ATTEMPT_ENDED.with(ServiceAttempt.State.SERVED);
        }
        attempt.fail();
        Instant now = clock.instant();
        FailureReason reason = FailureReason.valueOf(failed.reason().name());
        register.failed(attempt, reason, CourtClock.dateOf(now));
        recorder.record(
                attempt,
                EventKind.FAILED,
                now,
                Actor.COURT,
                null,
                record -> record.commit(
                        "facts", Map.of("reason", reason.name(), "words", failed.words(), "by", caller.name())));
        audit.note("attempt-failed", request.caseId(), attemptId);
        return AttemptView.of(attempt);
    }
}
