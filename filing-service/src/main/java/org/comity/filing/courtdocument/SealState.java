package org.comity.filing.courtdocument;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Until when the seal of each court holds, in the readiness answer, from where the operation page has it. One that has ended makes
 * nothing unready: a court whose papers cannot be sealed still takes filings.
 */
@Readiness
@ApplicationScoped
class SealState implements HealthCheck {
    private final Seals seals;

    SealState(Seals seals) {
        this.seals = seals;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("the seals of the courts").up();
        seals.ends().forEach((court, end) -> answer.withData(court, end.toString()));
        return answer.build();
    }
}
