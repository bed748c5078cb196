package org.comity.serviceofprocess.channel.electronic;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.http.TypedCode;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.casefile.CaseCauses;
import org.comity.serviceofprocess.casefile.CaseClaims;
import org.comity.serviceofprocess.casefile.CourtOffices;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.ServiceRequests;

/** Collects what the addressee sees of a delivery. */
@ApplicationScoped
class DeliveryViews {

    private final ServiceRequests requests;
    private final CourtCases cases;
    private final CaseCauses causes;
    private final CaseClaims claims;
    private final CourtOffices offices;
    private final Clock clock;

    DeliveryViews(
            ServiceRequests requests,
            CourtCases cases,
            CaseCauses causes,
            CaseClaims claims,
            CourtOffices offices,
            Clock clock) {
        this.requests = requests;
        this.cases = cases;
        this.causes = causes;
        this.claims = claims;
        this.offices = offices;
        this.clock = clock;
    }

    /** @param secret of the link, from which the appearance code comes; null where it is not at hand, or there is none */
    DeliveryView of(ElectronicAttempt attempt, LinkSecret secret, Locale reader) {
        ServiceRequest request = requests.require(attempt.requestId());
        CourtCase file = cases.require(attempt.caseId());
        Instant now = clock.instant();
        boolean showCode = secret != null && attempt.state() == ElectronicAttempt.State.ACCEPTED;
        return DeliveryView.of(
                attempt,
                request,
                file,
                causes.of(file.caseId()).orElse(null),
                claims.of(file.caseId()).orElse(null),
                offices.of(file.court()).orElse(null),
                requests.periodOf(request, file, now),
                CourtClock.dateOf(now),
                reader,
                showCode ? TypedCode.grouped(attempt.appearanceCode(secret), 4) : null);
    }
}
