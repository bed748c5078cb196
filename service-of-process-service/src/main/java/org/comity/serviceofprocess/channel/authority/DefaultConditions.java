package org.comity.serviceofprocess.channel.authority;

import static org.comity.serviceofprocess.problem.ServiceProblem.CERTIFICATE_STILL_NEEDED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCases;
import org.comity.http.Ground;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.attempt.DeliveryEvent;
import org.comity.serviceofprocess.attempt.DeliveryEvents;
import org.comity.serviceofprocess.attempt.EventKind;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.request.ServiceRequests;

/** What must hold before a judge finds that no certificate is needed, as case, request and attempt have it. Source: HSC 15. */
@ApplicationScoped
class DefaultConditions {

    private final ServiceRequests requests;
    private final DeliveryEvents events;
    private final ReturnedCertificates certificates;
    private final CourtCases cases;
    private final Clock clock;

    DefaultConditions(
            ServiceRequests requests,
            DeliveryEvents events,
            ReturnedCertificates certificates,
            CourtCases cases,
            Clock clock) {
        this.requests = requests;
        this.events = events;
        this.certificates = certificates;
        this.cases = cases;
        this.clock = clock;
    }

    /** Each with whether it holds of an attempt. */
    List<DefaultDossier.Finding> of(ServiceAttempt attempt) {
        List<DeliveryEvent> happened = events.ofAttempt(attempt.id());
        return DefaultDossier.of(
                attempt.channel(),
                requests.require(attempt.requestId()).paper(),
                cases.require(attempt.caseId())
                        .party(attempt.partyId())
                        .filter(CaseParty::hasAppeared)
                        .isPresent(),
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
    List<DefaultDossier.Finding> required(ServiceAttempt attempt) {
        List<DefaultDossier.Finding> conditions = of(attempt);
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
}
