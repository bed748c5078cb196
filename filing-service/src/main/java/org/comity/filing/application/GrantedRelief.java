package org.comity.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.comity.filing.deadline.GrantedDays;
import org.comity.filing.fee.FeeRelief;
import org.comity.filing.fee.FeeReliefs;
import org.comity.filing.submission.Litigant;

/** Relief from the fee of a case that was granted to its plaintiffs: the largest share and the latest day count. */
@ApplicationScoped
class GrantedRelief implements FeeReliefs, ApplicationRule {
    private final Applications applications;
    private final GrantedDays days;
    private final Clock clock;

    GrantedRelief(Applications applications, GrantedDays days, Clock clock) {
        this.applications = applications;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public FeeRelief of(UUID caseId) {
        return relief(applications.withRelief(caseId, Litigant.Role.PLAINTIFF));
    }

    @Override
    public FeeRelief ofParty(UUID caseId, UUID partyId) {
        return relief(applications.withReliefOf(caseId, partyId));
    }

    private static FeeRelief relief(List<Application> granted) {
        return new FeeRelief(
                granted.stream()
                        .map(Application::reliefPercent)
                        .filter(percent -> percent != null)
                        .max(Comparator.naturalOrder())
                        .orElse(0),
                granted.stream()
                        .map(Application::reliefUntil)
                        .filter(until -> until != null)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    @Override
    public void granted(Application application, Decision decision) {
        if (application.side() != Litigant.Role.PLAINTIFF || application.relief() == null) {
            return;
        }
        switch (application.relief()) {
            case ALL -> days.feeExempted(application.caseId(), clock.instant());
            case UNTIL ->
                days.feeDeferred(application.caseId(), application.id(), decision.reliefUntil(), clock.instant());
            case SHARE -> {}
        }
    }
}
