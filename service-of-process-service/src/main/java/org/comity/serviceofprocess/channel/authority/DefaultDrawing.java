package org.comity.serviceofprocess.channel.authority;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.comity.cases.CourtCases;
import org.comity.http.Caller;
import org.comity.serviceofprocess.attempt.AttemptBook;
import org.comity.serviceofprocess.attempt.DeliveryEvents;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.attempt.ServiceAttempts;
import org.comity.serviceofprocess.form.DefaultPaper;
import org.comity.serviceofprocess.form.DefaultPaper.Found;
import org.comity.serviceofprocess.form.DefaultPaper.Tried;
import org.comity.serviceofprocess.form.GivenCertificates;
import org.comity.serviceofprocess.form.GivenCertificates.Sheet;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.ServiceRequests;

/** Draws a judge's finding: the conditions are looked at in a transaction, and its paper is drawn outside of any. */
@ApplicationScoped
class DefaultDrawing {

    private final AuthorityBook authorities;
    private final AttemptBook book;
    private final ServiceAttempts attempts;
    private final ServiceRequests requests;
    private final DeliveryEvents events;
    private final DefaultConditions conditions;
    private final CourtCases cases;
    private final DefaultPaper paper;
    private final GivenCertificates papers;
    private final Caller caller;

    DefaultDrawing(
            AuthorityBook authorities,
            AttemptBook book,
            ServiceAttempts attempts,
            ServiceRequests requests,
            DeliveryEvents events,
            DefaultConditions conditions,
            CourtCases cases,
            DefaultPaper paper,
            GivenCertificates papers,
            Caller caller) {
        this.authorities = authorities;
        this.book = book;
        this.attempts = attempts;
        this.requests = requests;
        this.events = events;
        this.conditions = conditions;
        this.cases = cases;
        this.paper = paper;
        this.papers = papers;
        this.caller = caller;
    }

    record Checked(UUID attemptId, String reasons, Sheet sheet) {}

    /** What makes two commands the same; the bytes are drawn anew each time. */
    record Drawn(UUID attemptId, String reasons, @JsonIgnore byte[] pdf) {}

    /** @throws org.comity.http.ProblemException CERTIFICATE_STILL_NEEDED with each condition that does not hold */
    @Transactional
    Checked check(UUID id, String reasons) {
        ServiceAttempt attempt = authorities.hold(id);
        List<DefaultDossier.Finding> holding = conditions.required(attempt);
        ServiceRequest request = requests.require(attempt.requestId());
        Sheet sheet = paper.sheet(
                attempt,
                request,
                cases.require(attempt.caseId()),
                holding.stream()
                        .map(each -> new DefaultPaper.Condition(each.condition().name(), each.since()))
                        .toList(),
                attempts.ofRequests(List.of(request.id())).stream()
                        .map(each -> new Tried(each, events.ofAttempt(each.id())))
                        .toList(),
                new Found(reasons.strip(), caller.name(), book.today()));
        return new Checked(id, reasons, sheet);
    }

    Drawn drawn(Checked checked) {
        return new Drawn(checked.attemptId(), checked.reasons(), papers.draw(checked.sheet()));
    }
}
