package org.comity.serviceofprocess.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.courtevidence.Evidence;
import org.comity.events.Outbox;
import org.comity.evidence.record.EvidenceRecord;
import org.comity.serviceofprocess.request.ServiceDone;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.ServiceRequests;

/** Writes what happens to a delivery: each event is evidence in the log, and the first that is service is told to others. */
@ApplicationScoped
public class EventRecorder {

    /** Who made the event happen. */
    public enum Actor {
        COURT,
        ADDRESSEE
    }

    private final DeliveryEvents events;
    private final Evidence evidence;
    private final ServiceRequests requests;
    private final CourtCases cases;
    private final Outbox outbox;

    EventRecorder(DeliveryEvents events, Evidence evidence, ServiceRequests requests, CourtCases cases, Outbox outbox) {
        this.events = events;
        this.evidence = evidence;
        this.requests = requests;
        this.cases = cases;
        this.outbox = outbox;
    }

    /**
     * Records one event. If it is the first that is service, the record names the rule, and {@code Served} goes out.
     *
     * @param documentId the paper it is about, or null for all of them
     * @param more what else the record commits to
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(
            Attempt attempt,
            EventKind kind,
            Instant at,
            Actor actor,
            UUID documentId,
            Consumer<EvidenceRecord.Builder> more) {
        ServiceRequest request = requests.requireAlone(attempt.requestId(), attempt.partyId());
        List<DeliveryEvent> before = events.ofAttempt(attempt.id());
        Optional<Effect> effect = request.done().isPresent()
                ? Optional.empty()
                : Effect.of(
                                attempt.standing(),
                                Stream.concat(
                                                before.stream().map(event -> new Occurrence(event.kind(), event.at())),
                                                Stream.of(new Occurrence(kind, at)))
                                        .toList())
                        .filter(service -> service.by() == kind);
        EvidenceRecord record = evidenceOf(attempt, request, kind, at, actor, documentId, before, effect, more);
        events.persist(
                new DeliveryEvent(attempt.id(), before.size(), kind, at, documentId, evidence.append(record), record));
        effect.flatMap(service -> request.serve(
                        new ServiceDone(
                                attempt.id(),
                                attempt.channel(),
                                service.at(),
                                service.by().name(),
                                service.ruleId(),
                                service.article(),
                                service.rebuttable(),
                                record.digest()),
                        request.starts(cases.require(request.caseId())),
                        attempt.appearanceCodeDigest()))
                .ifPresent(outbox::add);
    }

    private EvidenceRecord evidenceOf(
            Attempt attempt,
            ServiceRequest request,
            EventKind kind,
            Instant at,
            Actor actor,
            UUID documentId,
            List<DeliveryEvent> before,
            Optional<Effect> effect,
            Consumer<EvidenceRecord.Builder> more) {
        CourtCase file = cases.require(attempt.caseId());
        EvidenceRecord.Builder record = EvidenceRecord.of("service-of-process.event", kind.name(), at)
                .with("eventUri", kind.uri())
                .with("attemptId", attempt.id().toString())
                .with("channel", attempt.channel().name())
                .with("actor", actor.name())
                .commit("request", Map.of("requestId", request.id().toString(), "caseNumber", file.caseNumber()))
                .commit("recipient", recipient(file.party(attempt.partyId()).orElseThrow(), attempt));
        if (!before.isEmpty()) {
            record.after(before.getLast().leafHash());
        }
        effect.ifPresent(service -> record.rule(service.ruleId()).with("article", service.article()));
        if (kind != EventKind.SUBMITTED_ACCEPTED && kind != EventKind.MADE_AVAILABLE) {
            Stream.ofNullable(documentId)
                    .flatMap(id -> file.document(id).stream())
                    .forEach(document -> record.document(document.digest()));
        }
        more.accept(record);
        return record.build();
    }

    private static Map<String, String> recipient(CaseParty party, Attempt attempt) {
        Map<String, String> recipient = new LinkedHashMap<>();
        recipient.put("name", party.name());
        if (party.chineseName() != null) {
            recipient.put("chineseName", party.chineseName());
        }
        recipient.putAll(attempt.reachedAt());
        return recipient;
    }
}
