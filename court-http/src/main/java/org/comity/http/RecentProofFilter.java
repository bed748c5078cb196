package org.comity.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Before each operation that is a {@link RecentProof}'s, and after it is known who calls and that they may. */
@ApplicationScoped
public class RecentProofFilter {
    private final Proofs proofs;

    RecentProofFilter(Proofs proofs) {
        this.proofs = proofs;
    }

    @RecentProof
    @ServerRequestFilter
    public void require() {
        proofs.requireRecent();
    }
}
