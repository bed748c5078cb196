package org.comity.serviceofprocess.electronic;

import static org.comity.serviceofprocess.problem.ServiceProblem.ATTEMPT_UNDER_WAY;
import static org.comity.serviceofprocess.problem.ServiceProblem.CHANNEL_CLOSED;
import static org.comity.serviceofprocess.problem.ServiceProblem.CHANNEL_NEEDS_REASONS;
import static org.comity.serviceofprocess.problem.ServiceProblem.DOCUMENT_NOT_IN_CASE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.events.Outbox;
import org.comity.evidence.EvidenceRecord;
import org.comity.http.Caller;
import org.comity.http.Ground;
import org.comity.http.Once;
import org.comity.serviceofprocess.adviser.AdviceView.GroundView;
import org.comity.serviceofprocess.adviser.Answer;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.adviser.ChannelAdviser;
import org.comity.serviceofprocess.adviser.Verdict;
import org.comity.serviceofprocess.audit.Audit;
import org.comity.serviceofprocess.casefile.CaseFile;
import org.comity.serviceofprocess.casefile.CaseFiles;
import org.comity.serviceofprocess.electronic.DeliveryBook.Actor;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/service/requests/{requestId}/electronic-attempts")
@RolesAllowed({"clerk", "judge"})
@Tag(name = "Electronic service", description = "CPL 283(9); OL 29 – 32")
public class ElectronicResource {

    private final ServiceRequests requests;
    private final ElectronicAttempts attempts;
    private final DeliveryEvents events;
    private final CaseFiles cases;
    private final ChannelAdviser adviser;
    private final DeliveryBook book;
    private final DeliveryMessage message;
    private final DeliveryConfig config;
    private final Papers papers;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ElectronicResource(
            ServiceRequests requests,
            ElectronicAttempts attempts,
            DeliveryEvents events,
            CaseFiles cases,
            ChannelAdviser adviser,
            DeliveryBook book,
            DeliveryMessage message,
            DeliveryConfig config,
            Papers papers,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.requests = requests;
        this.attempts = attempts;
        this.events = events;
        this.cases = cases;
        this.adviser = adviser;
        this.book = book;
        this.message = message;
        this.config = config;
        this.papers = papers;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            summary = "The electronic attempts of a request with their events",
            description = "Times are instants in UTC.")
    public List<AttemptView> list(@RestPath UUID requestId) {
        ServiceRequest request = requests.requireFor(caller, requestId);
        return attempts.ofRequest(request.id()).stream()
                .map(attempt -> AttemptView.of(attempt, events.ofAttempt(attempt.id())))
                .toList();
    }

    @POST
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(summary = "Starts electronic service", description = """
                    Records the basis of consent (OL 29) and writes to the addressee. Refused with its grounds where the adviser \
                    says CLOSED; where it says ASK, the reasons of the clerk or judge are demanded and become evidence. The \
                    addressee can open nothing before an access code was issued.""")
    public AttemptView start(@RestPath UUID requestId, @NotNull @Valid StartElectronic start) {
        ServiceRequest request = requests.requireFor(caller, requestId);
        CaseFile file = cases.require(request.caseId());
        if (start.basisDocumentId() != null
                && file.document(start.basisDocumentId()).isEmpty()) {
            throw DOCUMENT_NOT_IN_CASE.with(start.basisDocumentId());
        }
        attempts.ofRequest(requestId).stream()
                .filter(attempt -> !attempt.ended())
                .findFirst()
                .ifPresent(running -> {
                    throw ATTEMPT_UNDER_WAY.with(running.id());
                });
        Verdict verdict = verdict(request, start);
        List<byte[]> contents = request.documents().stream()
                .map(id -> papers.bytes(file.document(id).orElseThrow()))
                .toList();
        Instant now = clock.instant();
        LinkSecret secret = LinkSecret.random();
        Instant until = now.atOffset(ZoneOffset.UTC).plus(config.lasts()).toInstant();
        ElectronicAttempt attempt = new ElectronicAttempt(
                request, start, standing(verdict, start), verdict, secret, now, until, caller.accountId());
        attempts.persistAndFlush(attempt);
        message.send(start.email(), start.language(), attempt.id(), secret, file.court(), until);
        Instant sent = clock.instant();
        book.record(
                attempt,
                EventKind.SUBMITTED_ACCEPTED,
                now,
                Actor.COURT,
                null,
                record -> consent(record, start, verdict));
        book.record(attempt, EventKind.NOTIFIED, sent, Actor.COURT, null, record -> {});
        book.record(
                attempt,
                EventKind.MADE_AVAILABLE,
                sent,
                Actor.COURT,
                null,
                record -> contents.forEach(record::document));
        outbox.add(attempt.attempted());
        audit.note(caller.accountId(), "electronic-service-started", request.caseId(), attempt.id());
        if (verdict.answer() == Answer.ASK) {
            audit.note(caller.accountId(), "channel-allowed-with-reasons", request.caseId(), attempt.id());
        }
        return AttemptView.of(attempt, events.ofAttempt(attempt.id()));
    }

    @POST
    @Path("/{attemptId}/access-code")
    @ResponseStatus(201)
    @Transactional
    @Operation(summary = "Issues the access code of a delivery, or a new one", description = """
                    Shown in this answer and never again; only its hash is kept. Hand it over by another way than the message: by \
                    telephone, by letter, through the agreed contact. A new code ends the one before.""")
    public AccessCodeView issueCode(@RestPath UUID requestId, @RestPath UUID attemptId) {
        ServiceRequest request = requests.requireFor(caller, requestId);
        ElectronicAttempt attempt = attempts.requireOf(requestId, attemptId);
        String code = attempt.issueCode(clock.instant());
        audit.note(caller.accountId(), "access-code-issued", request.caseId(), attemptId);
        return new AccessCodeView(code, attempt.codeIssuedAt(), AccessCode.TRIES);
    }

    /** @param tries wrong tries after which the code is locked */
    record AccessCodeView(String code, Instant issuedAt, int tries) {}

    private Verdict verdict(ServiceRequest request, StartElectronic start) {
        Verdict verdict = adviser.answer(request.advice().situation().consenting(start.basis()))
                .on(Channel.ELECTRONIC);
        if (verdict.answer() == Answer.CLOSED) {
            throw CHANNEL_CLOSED.because(grounds(verdict));
        }
        if (verdict.answer() == Answer.ASK
                && (start.reasons() == null || start.reasons().isBlank())) {
            throw CHANNEL_NEEDS_REASONS.because(grounds(verdict));
        }
        return verdict;
    }

    private List<Ground> grounds(Verdict verdict) {
        return verdict.grounds().stream()
                .map(ground -> new Ground(
                        "channel-ground",
                        ground.article(),
                        null,
                        List.of(GroundView.of(ground, caller.locale()).text())))
                .toList();
    }

    private static AddressStanding standing(Verdict verdict, StartElectronic start) {
        if (verdict.answer() == Answer.ASK) {
            return AddressStanding.BY_ACCEPTANCE_ONLY;
        }
        return start.addressConfirmed() ? AddressStanding.CONFIRMED : AddressStanding.NOT_CONFIRMED;
    }

    private void consent(EvidenceRecord.Builder record, StartElectronic start, Verdict verdict) {
        record.with("consentBasis", start.basis().name())
                .with("adviserAnswer", verdict.answer().name())
                .commit("consent", Map.of("note", start.basisNote(), "addressConfirmed", start.addressConfirmed()));
        if (verdict.answer() == Answer.ASK) {
            record.commit(
                    "reasons",
                    Map.of(
                            "reasons",
                            start.reasons(),
                            "by",
                            caller.name(),
                            "accountId",
                            caller.accountId().toString()));
        }
    }
}
