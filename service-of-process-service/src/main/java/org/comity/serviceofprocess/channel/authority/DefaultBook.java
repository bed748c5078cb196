package org.comity.serviceofprocess.channel.authority;

import static org.comity.serviceofprocess.problem.ServiceProblem.CERTIFICATE_FOUND_NOT_NEEDED;
import static org.comity.serviceofprocess.problem.ServiceProblem.CERTIFICATE_STILL_NEEDED;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.comity.cases.CourtCases;
import org.comity.events.Outbox;
import org.comity.http.Caller;
import org.comity.http.Ground;
import org.comity.http.Once;
import org.comity.http.Sha256;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.attempt.AttemptBook;
import org.comity.serviceofprocess.attempt.AttemptFiles;
import org.comity.serviceofprocess.attempt.DeliveryEvent;
import org.comity.serviceofprocess.attempt.DeliveryEvents;
import org.comity.serviceofprocess.attempt.EventKind;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.attempt.ServiceAttempts;
import org.comity.serviceofprocess.channel.authority.DefaultDossier.Condition;
import org.comity.serviceofprocess.form.DefaultPaper;
import org.comity.serviceofprocess.form.DefaultPaper.Found;
import org.comity.serviceofprocess.form.DefaultPaper.Tried;
import org.comity.serviceofprocess.form.GivenCertificates;
import org.comity.serviceofprocess.form.GivenCertificates.Sheet;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.ServiceRequests;

/** Takes a judge's finding: the conditions are looked at, its paper is drawn outside of any transaction, sealed, and kept. */
@ApplicationScoped
class DefaultBook {

    private final AuthorityBook authorities;
    private final AttemptBook book;
    private final ServiceAttempts attempts;
    private final ServiceRequests requests;
    private final DeliveryEvents events;
    private final ReturnedCertificates certificates;
    private final DefaultFindings findings;
    private final CourtCases cases;
    private final AttemptFiles files;
    private final DefaultPaper paper;
    private final GivenCertificates papers;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    DefaultBook(
            AuthorityBook authorities,
            AttemptBook book,
            ServiceAttempts attempts,
            ServiceRequests requests,
            DeliveryEvents events,
            ReturnedCertificates certificates,
            DefaultFindings findings,
            CourtCases cases,
            AttemptFiles files,
            DefaultPaper paper,
            GivenCertificates papers,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.authorities = authorities;
        this.book = book;
        this.attempts = attempts;
        this.requests = requests;
        this.events = events;
        this.certificates = certificates;
        this.findings = findings;
        this.cases = cases;
        this.files = files;
        this.paper = paper;
        this.papers = papers;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    record Checked(UUID attemptId, String reasons, Sheet sheet) {}

    /** What makes two commands the same; the bytes are drawn anew each time. */
    record Drawn(UUID attemptId, String reasons, @JsonIgnore byte[] pdf) {}

    List<DefaultDossier.Finding> conditions(ServiceAttempt attempt) {
        List<DeliveryEvent> happened = events.ofAttempt(attempt.id());
        return DefaultDossier.of(
                attempt.channel(),
                requests.require(attempt.requestId()).paper(),
                days(happened, EventKind.SENT_ABROAD).stream()
                        .max(LocalDate::compareTo)
                        .orElse(null),
                days(happened, EventKind.REMINDED),
                certificates.ofAttempt(attempt.id()).size(),
                CourtClock.dateOf(clock.instant()));
    }

    private static List<LocalDate> days(List<DeliveryEvent> happened, EventKind kind) {
        return happened.stream()
                .filter(event -> event.kind() == kind)
                .map(event -> CourtClock.dateOf(event.at()))
                .toList();
    }

    /** @throws org.comity.http.ProblemException CERTIFICATE_STILL_NEEDED with each condition that does not hold */
    @Transactional
    Checked check(UUID id, String reasons) {
        ServiceAttempt attempt = authorities.hold(id);
        List<DefaultDossier.Finding> conditions = required(attempt);
        ServiceRequest request = requests.require(attempt.requestId());
        Sheet sheet = paper.sheet(
                attempt,
                request,
                cases.require(attempt.caseId()),
                conditions.stream()
                        .map(each -> new DefaultPaper.Condition(each.condition().name(), each.since()))
                        .toList(),
                attempts.ofRequests(List.of(request.id())).stream()
                        .map(each -> new Tried(each, events.ofAttempt(each.id())))
                        .toList(),
                new Found(reasons.strip(), caller.name(), book.today()));
        return new Checked(id, reasons, sheet);
    }

    private List<DefaultDossier.Finding> required(ServiceAttempt attempt) {
        List<DefaultDossier.Finding> conditions = conditions(attempt);
        List<Ground> open = conditions.stream()
                .filter(each -> !each.holds())
                .map(each -> new Ground(
                        "default-"
                                + each.condition()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'),
                        "HSC 15(2)",
                        null))
                .toList();
        if (!open.isEmpty()) {
            throw CERTIFICATE_STILL_NEEDED.because(open);
        }
        return conditions;
    }

    Drawn drawn(Checked checked) {
        return new Drawn(checked.attemptId(), checked.reasons(), papers.draw(checked.sheet()));
    }

    /** @throws org.comity.http.ProblemException CERTIFICATE_FOUND_NOT_NEEDED if that was found before */
    @Once
    @Transactional
    DefaultResource.FindingView keep(Drawn drawn) {
        ServiceAttempt attempt = authorities.hold(drawn.attemptId());
        List<DefaultDossier.Finding> conditions = required(attempt);
        if (findings.findById(attempt.id()) != null) {
            throw CERTIFICATE_FOUND_NOT_NEEDED.with();
        }
        UUID fileId = files.keep(attempt.id(), "finding-15-2.pdf", drawn.pdf(), clock.instant(), caller.accountId());
        LocalDate transmitted = conditions.stream()
                .filter(each -> each.condition() == Condition.TRANSMITTED)
                .map(DefaultDossier.Finding::since)
                .findFirst()
                .orElseThrow();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("reasons", drawn.reasons());
        facts.put("transmittedOn", transmitted.toString());
        DeliveryEvent event =
                book.record(attempt, EventKind.NO_CERTIFICATE_NEEDED, book.today(), facts, List.of(fileId));
        DefaultFinding finding = new DefaultFinding(
                attempt.id(),
                drawn.reasons().strip(),
                fileId,
                event,
                clock.instant(),
                caller.accountId(),
                caller.name());
        findings.persist(finding);
        outbox.add(new NoCertificateNeeded(
                attempt.caseId(),
                attempt.requestId(),
                attempt.id(),
                attempt.partyId(),
                transmitted,
                clock.instant(),
                caller.accountId(),
                event.evidenceDigest(),
                Sha256.hexOf(drawn.pdf())));
        return DefaultResource.FindingView.of(finding);
    }
}
