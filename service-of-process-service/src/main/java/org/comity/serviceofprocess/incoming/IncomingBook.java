package org.comity.serviceofprocess.incoming;

import static org.comity.serviceofprocess.problem.ServiceProblem.DAY_NOT_POSSIBLE;
import static org.comity.serviceofprocess.problem.ServiceProblem.GROUND_NOT_POSSIBLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.courtevidence.Evidence;
import org.comity.evidence.record.EvidenceRecord;
import org.comity.http.Caller;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.form.GivenCertificates;
import org.comity.serviceofprocess.incoming.IncomingGround.Effect;
import org.comity.serviceofprocess.incoming.IncomingRequest.Basis;
import org.comity.serviceofprocess.incoming.IncomingView.FileLine;
import org.comity.serviceofprocess.incoming.IncomingView.GroundLine;
import org.comity.serviceofprocess.incoming.IncomingView.LinkLine;
import org.comity.serviceofprocess.incoming.IncomingView.Person;
import org.comity.serviceofprocess.incoming.IncomingView.StepLine;
import org.comity.serviceofprocess.incoming.IncomingView.TermLine;

/** Writes down what people do with requests from abroad: each step with its day, who, and a line in the audit trail. */
@ApplicationScoped
class IncomingBook {

    private final IncomingRequests requests;
    private final IncomingSteps steps;
    private final IncomingFiles files;
    private final IncomingLinks links;
    private final Evidence evidence;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    IncomingBook(
            IncomingRequests requests,
            IncomingSteps steps,
            IncomingFiles files,
            IncomingLinks links,
            Evidence evidence,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.requests = requests;
        this.steps = steps;
        this.files = files;
        this.links = links;
        this.evidence = evidence;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The request, for who does something with it, held alone.
     *
     * @param seen the version that the reader saw
     * @throws org.comity.http.ProblemException INCOMING_NOT_FOUND, INCOMING_CHANGED
     */
    @Transactional(TxType.MANDATORY)
    IncomingRequest hold(UUID id, int seen) {
        IncomingRequest request = requests.holdFor(caller, id);
        request.requireSeen(seen);
        return request;
    }

    /** The request, for who sees it; that it was looked at is noted. */
    @Transactional(TxType.MANDATORY)
    IncomingView look(UUID id) {
        IncomingRequest request = requests.requireFor(caller, id);
        audit.noteLook(null, id);
        return view(request);
    }

    /** As {@link #record(IncomingRequest, IncomingStep.Kind, LocalDate, Map, List)}, what no file shows. */
    @Transactional(TxType.MANDATORY)
    IncomingView record(IncomingRequest request, IncomingStep.Kind kind, LocalDate on, Map<String, String> facts) {
        return record(request, kind, on, facts, List.of());
    }

    /**
     * An entry of the public log, which names the files by their digests and hides all else.
     *
     * @param on the day at the court; not before the request came, and not in the future
     * @param facts by name; those that are null or blank are left out
     * @param shownBy files of the request
     * @throws org.comity.http.ProblemException DAY_NOT_POSSIBLE, FILE_NOT_FOUND
     */
    @Transactional(TxType.MANDATORY)
    IncomingView record(
            IncomingRequest request,
            IncomingStep.Kind kind,
            LocalDate on,
            Map<String, String> facts,
            List<UUID> shownBy) {
        if (on.isAfter(today()) || on.isBefore(request.receivedOn())) {
            throw DAY_NOT_POSSIBLE.with(on);
        }
        Map<String, String> known = new TreeMap<>();
        facts.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                known.put(name, value.strip());
            }
        });
        Instant now = clock.instant();
        List<UUID> shown = shownBy.stream().distinct().toList();
        EvidenceRecord entry = evidenceOf(request, kind, on, now, known, shown);
        evidence.append(entry);
        steps.persist(new IncomingStep(request, kind, on, now, caller.accountId(), caller.name(), known, shown, entry));
        audit.note("incoming-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), null, request.id());
        requests.flush();
        return view(request);
    }

    private EvidenceRecord evidenceOf(
            IncomingRequest request,
            IncomingStep.Kind kind,
            LocalDate on,
            Instant now,
            Map<String, String> known,
            List<UUID> shown) {
        EvidenceRecord.Builder entry = EvidenceRecord.of("service.incoming", kind.name(), now)
                .commit("request", Map.of("requestId", request.id().toString(), "number", request.number()))
                .commit("day", on.toString())
                .commit("facts", known)
                .commit("by", caller.name());
        shown.forEach(file -> entry.document(files.requireOf(request.id(), file).digest()));
        steps.of(request.id()).stream()
                .flatMap(step -> step.leafHash().stream())
                .reduce((before, last) -> last)
                .ifPresent(entry::after);
        return entry.build();
    }

    /** @throws org.comity.http.ProblemException GROUND_NOT_POSSIBLE unless it can hold of the request and has this effect */
    void requireGround(IncomingRequest request, String code, Effect effect) {
        if (IncomingGround.of(request.asks(), request.basis(), today()).stream()
                .noneMatch(ground -> ground.code().equals(code) && ground.effect() == effect)) {
            throw GROUND_NOT_POSSIBLE.with(code);
        }
    }

    LocalDate today() {
        return CourtClock.dateOf(clock.instant());
    }

    IncomingView view(IncomingRequest request) {
        Locale reader = caller.locale();
        List<FileLine> kept = files.of(request.id());
        return new IncomingView(
                request.id(),
                request.version(),
                request.number(),
                request.asks(),
                request.basis(),
                request.country(),
                request.authority(),
                request.authorityAddress(),
                request.reference(),
                request.addressee(),
                request.addresseeAddress(),
                request.papers(),
                request.particularMethod(),
                request.receivedOn(),
                request.dueOn(),
                IncomingGround.term(request.asks(), request.country())
                        .map(term -> new TermLine(term.months(), term.article(), term.confidence()))
                        .orElse(null),
                request.isLate(today()),
                request.state(),
                request.outcome(),
                request.assignedTo() == null ? null : new Person(request.assignedTo(), request.assignedToName()),
                steps.of(request.id()).stream()
                        .map(step -> StepLine.of(step, reader, true, kept))
                        .toList(),
                kept,
                IncomingGround.of(request.asks(), request.basis(), today()).stream()
                        .map(ground -> GroundLine.of(ground, reader))
                        .toList(),
                links.current(request.id())
                        .map(link -> new LinkLine(
                                link.id(),
                                link.key().issuedAt(),
                                link.key().expiresAt(),
                                link.key().isLocked()))
                        .orElse(null),
                languages(request));
    }

    static List<String> languages(IncomingRequest request) {
        return GivenCertificates.languages(request.basis() == Basis.INTER_REGIONAL);
    }

    /** Whether the model form of HSC 6 is asked for. */
    static boolean isHague(IncomingRequest request) {
        return request.basis() == Basis.HAGUE && request.asks() == IncomingRequest.Asks.SERVICE;
    }
}
