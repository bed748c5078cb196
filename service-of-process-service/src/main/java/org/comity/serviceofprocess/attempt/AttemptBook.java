package org.comity.serviceofprocess.attempt;

import static org.comity.serviceofprocess.problem.ServiceProblem.ATTEMPT_ENDED;
import static org.comity.serviceofprocess.problem.ServiceProblem.CLOCK_STILL_RUNS;
import static org.comity.serviceofprocess.problem.ServiceProblem.CONDUCT_SHOWS_NO_SERVICE;
import static org.comity.serviceofprocess.problem.ServiceProblem.NOTHING_TO_REBUT;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.http.Caller;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.attempt.EventRecorder.Actor;
import org.comity.serviceofprocess.attempt.ServiceAttempt.State;
import org.comity.serviceofprocess.request.ServiceDone;
import org.comity.serviceofprocess.request.ServiceRequests;

/** Writes down what people say happened to papers that they carry, with what shows it. */
@ApplicationScoped
public class AttemptBook {

    private final ServiceAttempts attempts;
    private final AttemptFiles files;
    private final ServiceRequests requests;
    private final List<AttemptSource> sources;
    private final DeliveryEvents events;
    private final EventRecorder recorder;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    AttemptBook(
            ServiceAttempts attempts,
            AttemptFiles files,
            ServiceRequests requests,
            @All List<AttemptSource> sources,
            DeliveryEvents events,
            EventRecorder recorder,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.attempts = attempts;
        this.files = files;
        this.requests = requests;
        this.sources = sources;
        this.events = events;
        this.recorder = recorder;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** One whose papers people carry, held to be changed, for staff of its court. */
    public ServiceAttempt hold(UUID id) {
        return attempts.holdFor(caller, id);
    }

    /** As {@link #hold}, by any channel: a paper can be printed also for what is served electronically. */
    public ServiceAttempt holdAny(UUID id) {
        return attempts.hold(attempts.requireFor(caller, id));
    }

    /**
     * Records that something happened on a day of the court.
     *
     * @param facts what is known of it, by name; those that are null are left out. The evidence commits to them
     * @param fileIds what shows it; each was handed in for this attempt, and shows nothing else
     * @throws org.comity.http.ProblemException DAY_NOT_POSSIBLE, FILE_NOT_FOUND
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DeliveryEvent record(
            ServiceAttempt attempt, EventKind kind, LocalDate on, Map<String, String> facts, List<UUID> fileIds) {
        Instant now = clock.instant();
        Instant at = CourtDay.endOf(on, attempt.startedAt(), now);
        List<AttemptFile> shown = files.requireFree(attempt.id(), fileIds == null ? List.of() : fileIds);
        DeliveryEvent event = recorder.record(whole(attempt), kind, at, Actor.COURT, null, record -> {
            record.with("recordedAt", now.toString()).commit("facts", told(facts));
            shown.stream().map(AttemptFile::digest).distinct().forEach(record::document);
        });
        shown.forEach(file -> file.shows(event));
        audit.note(act(kind), attempt.caseId(), attempt.id());
        return event;
    }

    /** With the state of its own that an attempt keeps which this system carries out itself. */
    private Attempt whole(ServiceAttempt line) {
        return line.how() != null
                ? line
                : sources.stream()
                        .<Attempt>flatMap(source -> source.attemptsOf(line.requestId()).stream())
                        .filter(each -> each.id().equals(line.id()))
                        .findFirst()
                        .orElseThrow();
    }

    /**
     * A judge finds that what the addressee did shows service, although nobody signed.
     *
     * @throws org.comity.http.ProblemException ATTEMPT_ENDED if it is service already; CONDUCT_SHOWS_NO_SERVICE where no text says that
     *     conduct shows it, or nothing of it went to the addressee; DAY_NOT_POSSIBLE, FILE_NOT_FOUND
     */
    @Transactional(Transactional.TxType.MANDATORY)
    DeliveryEvent findConduct(ServiceAttempt attempt, LocalDate on, Map<String, String> facts, List<UUID> fileIds) {
        if (attempt.how() != null) {
            if (attempt.state() == State.SERVED) {
                throw ATTEMPT_ENDED.with(attempt.state());
            }
            attempt.deemedBy(attempt.conductCounts()
                    .orElseThrow(CONDUCT_SHOWS_NO_SERVICE::with)
                    .row());
        } else {
            Attempt whole = whole(attempt);
            if (recorder.serves(whole)) {
                throw ATTEMPT_ENDED.with(State.SERVED);
            }
            if (!whole.standing().canBeServedBy(EventKind.DEEMED_SERVED) || !events.went(attempt.id())) {
                throw CONDUCT_SHOWS_NO_SERVICE.with();
            }
        }
        return record(attempt, EventKind.DEEMED_SERVED, on, facts, fileIds);
    }

    /**
     * The channel failed.
     *
     * @throws org.comity.http.ProblemException ATTEMPT_ENDED; CLOCK_STILL_RUNS while proof can still come in time
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DeliveryEvent fail(
            ServiceAttempt attempt, FailureReason reason, LocalDate on, String words, List<UUID> fileIds) {
        if (reason == FailureReason.NO_PROOF_IN_TIME) {
            requireRun(attempt, on);
        }
        attempt.fail(reason, on);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("reason", reason.name());
        facts.put("words", words);
        return record(attempt, EventKind.FAILED, on, facts, fileIds);
    }

    /** @throws org.comity.http.ProblemException CLOCK_STILL_RUNS unless the time in which proof can come was over on that day */
    public void requireRun(ServiceAttempt attempt, LocalDate on) {
        List<ChannelClock> decisive = attempt.clocks().stream()
                .filter(each -> each.does() == ChannelClock.Does.FIND || each.does() == ChannelClock.Does.FAIL)
                .toList();
        if (decisive.isEmpty() || !decisive.getLast().hasRunOn(on)) {
            throw CLOCK_STILL_RUNS.with(
                    decisive.isEmpty() ? "–" : decisive.getLast().deadline().lastDay());
        }
    }

    /**
     * A judge decided that what counted as service by this attempt was another day, or none.
     *
     * @param servedOn null for none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void correct(ServiceAttempt attempt, LocalDate servedOn, String reasons) {
        ServiceDone done = requests.require(attempt.requestId())
                .done()
                .filter(service -> service.attemptId().equals(attempt.id()))
                .orElseThrow(NOTHING_TO_REBUT::with);
        Instant now = clock.instant();
        recorder.rebut(
                sources.stream()
                        .<Attempt>flatMap(source -> source.attemptsOf(attempt.requestId()).stream())
                        .toList(),
                new Finding(
                        done.evidenceDigest(),
                        servedOn == null ? null : CourtDay.endOf(servedOn, attempt.startedAt(), now),
                        done.article(),
                        reasons,
                        null,
                        caller.accountId(),
                        caller.name()),
                now);
        audit.note("service-rebutted", attempt.caseId(), attempt.requestId());
    }

    /**
     * Whether what a judge decides of an attempt changes the service that counts: it is by this attempt, and can be rebutted.
     */
    public boolean isCorrectable(ServiceAttempt attempt) {
        return requests.require(attempt.requestId())
                .done()
                .filter(service -> service.attemptId().equals(attempt.id()) && service.rebuttable())
                .isPresent();
    }

    /**
     * A judge decided that what was on record of an attempt shows no service, where something else counts as it: that goes on to
     * count, and what is recorded of this attempt from now on may still be earlier.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void setAside(ServiceAttempt attempt, String reasons) {
        recorder.record(
                attempt,
                EventKind.REBUTTED,
                clock.instant(),
                Actor.COURT,
                null,
                record -> record.commit("finding", Map.of("reached", "not", "reasons", reasons, "by", caller.name())));
        audit.note("service-rebutted", attempt.caseId(), attempt.requestId());
    }

    /** The court's date. */
    public LocalDate today() {
        return CourtClock.dateOf(clock.instant());
    }

    private Map<String, String> told(Map<String, String> facts) {
        Map<String, String> told = new LinkedHashMap<>();
        facts.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                told.put(name, value.strip());
            }
        });
        told.put("by", caller.name());
        return told;
    }

    /** Such as {@code attempt-receipt-signed}. */
    private static String act(EventKind kind) {
        return "attempt-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
