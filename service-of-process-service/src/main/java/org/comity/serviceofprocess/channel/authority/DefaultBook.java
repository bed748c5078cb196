package org.comity.serviceofprocess.channel.authority;

import static org.comity.serviceofprocess.problem.ServiceProblem.CERTIFICATE_FOUND_NOT_NEEDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.events.Outbox;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.Sha256;
import org.comity.serviceofprocess.attempt.AttemptBook;
import org.comity.serviceofprocess.attempt.AttemptFiles;
import org.comity.serviceofprocess.attempt.DeliveryEvent;
import org.comity.serviceofprocess.attempt.EventKind;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.channel.authority.DefaultDossier.Condition;

/** Keeps a judge's finding: its paper, its event, and that others are told. */
@ApplicationScoped
class DefaultBook {

    private final AuthorityBook authorities;
    private final AttemptBook book;
    private final DefaultFindings findings;
    private final DefaultConditions conditions;
    private final AttemptFiles files;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    DefaultBook(
            AuthorityBook authorities,
            AttemptBook book,
            DefaultFindings findings,
            DefaultConditions conditions,
            AttemptFiles files,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.authorities = authorities;
        this.book = book;
        this.findings = findings;
        this.conditions = conditions;
        this.files = files;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws org.comity.http.ProblemException CERTIFICATE_FOUND_NOT_NEEDED if that was found before */
    @Once
    @Transactional
    DefaultResource.FindingView keep(DefaultDrawing.Drawn drawn) {
        ServiceAttempt attempt = authorities.hold(drawn.attemptId());
        List<DefaultDossier.Finding> holding = conditions.required(attempt);
        if (findings.findById(attempt.id()) != null) {
            throw CERTIFICATE_FOUND_NOT_NEEDED.with();
        }
        UUID fileId = files.keep(attempt.id(), "finding-15-2.pdf", drawn.pdf(), clock.instant(), caller.accountId());
        LocalDate transmitted = holding.stream()
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
