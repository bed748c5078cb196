package org.comity.serviceofprocess.attempt;

import static org.comity.serviceofprocess.problem.ServiceProblem.FINDING_NEEDS_PROOF;
import static org.comity.serviceofprocess.problem.ServiceProblem.NOTHING_TO_REBUT;
import static org.comity.serviceofprocess.problem.ServiceProblem.SERVICE_CHANGED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
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
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.request.NextStep;
import org.comity.serviceofprocess.request.Served;
import org.comity.serviceofprocess.request.ServiceDone;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.comity.serviceofprocess.request.ServiceSuperseded;
import org.comity.serviceofprocess.request.SupersededService;
import org.comity.serviceofprocess.request.SupersededServices;

/** Writes what happens to a delivery: each event is evidence in the log, and the earliest that is service is told to others. */
@ApplicationScoped
public class EventRecorder {

    /** Who made the event happen. */
    public enum Actor {
        COURT,
        ADDRESSEE,
        MAIL_SERVER,
        /** The system of a carrier, of an item that it was given. */
        CARRIER
    }

    private final ServiceAttempts register;
    private final DeliveryEvents events;
    private final Evidence evidence;
    private final ServiceRequests requests;
    private final SupersededServices superseded;
    private final CourtCases cases;
    private final Outbox outbox;
    private final Clock clock;

    EventRecorder(
            ServiceAttempts register,
            DeliveryEvents events,
            Evidence evidence,
            ServiceRequests requests,
            SupersededServices superseded,
            CourtCases cases,
            Outbox outbox,
            Clock clock) {
        this.register = register;
        this.events = events;
        this.evidence = evidence;
        this.requests = requests;
        this.superseded = superseded;
        this.cases = cases;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Records one event. If by it the addressee is served, or was served earlier than was known, the record names the rule, and
     * {@code Served} goes out.
     *
     * @param documentId the paper it is about, or null for all of them
     * @param more what else the record commits to
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DeliveryEvent record(
            Attempt attempt,
            EventKind kind,
            Instant at,
            Actor actor,
            UUID documentId,
            Consumer<EvidenceRecord.Builder> more) {
        return record(attempt, kind, at, actor, documentId, null, more);
    }

    /** @param against of a finding, the position of the event that it takes away; null of any other */
    private DeliveryEvent record(
            Attempt attempt,
            EventKind kind,
            Instant at,
            Actor actor,
            UUID documentId,
            Integer against,
            Consumer<EvidenceRecord.Builder> more) {
        ServiceRequest request = requests.requireAlone(attempt.requestId(), attempt.partyId());
        List<DeliveryEvent> before = events.ofAttempt(attempt.id());
        Occurrence occurrence = new Occurrence(kind, at, before.size(), against);
        Optional<Effect> stands = attempt.standing()
                .effectOf(Stream.concat(before.stream().map(DeliveryEvent::occurrence), Stream.of(occurrence))
                        .toList());
        Optional<Effect> effect = stands.filter(service -> request.done()
                .map(ServiceDone::at)
                .filter(done -> !service.at().isBefore(done))
                .isEmpty());
        EvidenceRecord record = evidenceOf(attempt, request, kind, at, actor, documentId, before, effect, more);
        // Electronic service may have been effective by arrival: what ends it afterwards is no failure.
        boolean failed = register.happened(
                attempt, kind, at, stands.isPresent() || kind != EventKind.REBUTTED && isServedBy(attempt, request));
        evidence.append(record);
        DeliveryEvent event = new DeliveryEvent(attempt.id(), occurrence, documentId, record);
        events.persist(event);
        effect.ifPresent(service -> {
            request.done()
                    .ifPresent(later ->
                            superseded.persist(SupersededService.byEarlier(request.id(), later, clock.instant())));
            serve(request, serviceOf(attempt, service, Stream.concat(before.stream(), Stream.of(event))))
                    .ifPresent(outbox::add);
        });
        if (failed) {
            request.attemptFailed();
            outbox.add(new ServiceFailed(
                    attempt.caseId(),
                    request.id(),
                    attempt.id(),
                    attempt.partyId(),
                    attempt.channel().name(),
                    ServiceFailed.By.of(kind),
                    at));
        }
        if (kind == EventKind.RETURNED) {
            request.question(attempt.id(), EventKind.ACCESS_CODE_GIVEN.name(), at);
        }
        sayWhatIsNext(request);
        return event;
    }

    /**
     * The court found that a service reached the addressee on another day, or not at all. What counted stays on record; which event
     * is service is asked anew.
     *
     * @param attempts of the same request, by any channel; one of them counts as service
     * @throws org.comity.http.ProblemException NOTHING_TO_REBUT if none does; SERVICE_CHANGED if it is another than the court spoke
     *     of; FINDING_NEEDS_PROOF if the law does not presume it, and no paper proves the contrary (J 114)
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public SupersededService rebut(List<? extends Attempt> attempts, Finding finding, Instant now) {
        Attempt attempt = attempts.getFirst();
        ServiceRequest request = requests.requireAlone(attempt.requestId(), attempt.partyId());
        ServiceDone before = request.done().orElseThrow(NOTHING_TO_REBUT::with);
        if (!before.evidenceDigest().equals(finding.of())) {
            throw SERVICE_CHANGED.with();
        }
        if (!before.rebuttable() && finding.documentId() == null) {
            throw FINDING_NEEDS_PROOF.with();
        }
        Attempt rebutted = attempts.stream()
                .filter(each -> each.id().equals(before.attemptId()))
                .findFirst()
                .orElseThrow(NOTHING_TO_REBUT::with);
        SupersededService entry = finding.supersedes(request.id(), before, now);
        superseded.persist(entry);
        Integer against = events.ofAttempt(rebutted.id()).stream()
                .filter(event -> event.evidenceDigest().equals(before.evidenceDigest()))
                .map(DeliveryEvent::position)
                .findFirst()
                .orElse(null);
        DeliveryEvent entryOfFinding =
                record(rebutted, EventKind.REBUTTED, now, Actor.COURT, null, against, finding::commitTo);
        request.notServed();
        if (finding.reachedAt() != null) {
            register.reached(rebutted);
        }
        Stream<Service> found = finding.reachedAt() == null
                ? Stream.empty()
                : Stream.of(new Service(
                        rebutted,
                        new Effect(
                                finding.reachedAt(),
                                EventKind.REBUTTED,
                                entryOfFinding.occurrence(),
                                before.ruleId(),
                                finding.article(),
                                true),
                        entryOfFinding.evidenceDigest()));
        Optional<Served> served = Stream.concat(found, attempts.stream().flatMap(each -> earliestOf(each).stream()))
                .min(Comparator.comparing(service -> service.effect().at()))
                .flatMap(service -> serve(request, service));
        Optional<Instant> stands = requests.firstServiceOf(request);
        outbox.add(new ServiceSuperseded(
                request.caseId(),
                request.id(),
                rebutted.id(),
                request.partyId(),
                now,
                before.evidenceDigest(),
                request.starts(cases.require(request.caseId())),
                stands.orElse(null),
                stands.map(CourtClock::dateOf).orElse(null)));
        served.ifPresent(outbox::add);
        sayWhatIsNext(request);
        return entry;
    }

    /** The days of an attempt are counted anew, and so is what is to be done next of its request. */
    @Transactional(Transactional.TxType.MANDATORY)
    void recount(ServiceAttempt attempt) {
        attempt.count();
        sayWhatIsNext(requests.requireAlone(attempt.requestId(), attempt.partyId()));
    }

    /** For the board: the earliest of what the attempts under way wait for; where there is none, another is to begin. */
    private void sayWhatIsNext(ServiceRequest request) {
        if (request.done().isPresent()) {
            return;
        }
        ServiceAttempt.Next next = register.underWayOf(request.id()).stream()
                .flatMap(each -> each.next().stream())
                .min(Comparator.comparing(ServiceAttempt.Next::on))
                .orElse(new ServiceAttempt.Next(NextStep.BEGIN, CourtClock.dateOf(clock.instant()), null));
        request.next(next.step(), next.on(), next.channel());
    }

    /** That an attempt is service, and which record is the evidence of it. */
    private record Service(Attempt attempt, Effect effect, String evidenceDigest) {}

    private Optional<Served> serve(ServiceRequest request, Service service) {
        Effect effect = service.effect();
        ServiceDone done = new ServiceDone(
                service.attempt().id(),
                service.attempt().channel(),
                effect.at(),
                effect.by().name(),
                effect.ruleId(),
                effect.article(),
                effect.rebuttable(),
                service.evidenceDigest());
        CourtCase file = cases.require(request.caseId());
        return request.serve(
                done,
                request.starts(file),
                request.kinds(file),
                service.attempt().appearanceCodeDigest());
    }

    /** Whether an attempt is service, or counts as such: another may have been it sooner. */
    public boolean serves(Attempt attempt) {
        return isServedBy(attempt, requests.require(attempt.requestId()))
                || earliestOf(attempt).isPresent();
    }

    private static boolean isServedBy(Attempt attempt, ServiceRequest request) {
        return request.done()
                .filter(done -> done.attemptId().equals(attempt.id()))
                .isPresent();
    }

    private Optional<Service> earliestOf(Attempt attempt) {
        List<DeliveryEvent> all = events.ofAttempt(attempt.id());
        return attempt.standing()
                .effectOf(all.stream().map(DeliveryEvent::occurrence).toList())
                .map(effect -> serviceOf(attempt, effect, all.stream()));
    }

    /** The evidence of a service is the record of the event by which it became one, whenever it is asked for. */
    private static Service serviceOf(Attempt attempt, Effect effect, Stream<DeliveryEvent> all) {
        return all.filter(event -> event.occurrence().equals(effect.completedBy()))
                .findFirst()
                .map(event -> new Service(attempt, effect, event.evidenceDigest()))
                .orElseThrow();
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
                .commit("recipient", recipient(file.party(attempt.partyId()).orElseThrow()))
                .commit("reached", attempt.reachedAt());
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

    /** Where it was reached is a commitment of its own: not everybody who learns who it is learns that. */
    private static Map<String, String> recipient(CaseParty party) {
        Map<String, String> recipient = new LinkedHashMap<>();
        recipient.put("name", party.name());
        if (party.chineseName() != null) {
            recipient.put("chineseName", party.chineseName());
        }
        return recipient;
    }
}
