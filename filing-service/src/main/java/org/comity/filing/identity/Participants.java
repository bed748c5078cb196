package org.comity.filing.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.http.Caller;
import org.jspecify.annotations.Nullable;

/**
 * How sure the courts are of those who act in cases, or ask to. The court checks who takes part online; what follows where it has not is
 * for people to decide. Source: OL 7.
 */
@ApplicationScoped
public class Participants {
    private final IdentityFindings findings;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    Participants(IdentityFindings findings, Outbox outbox, AuditTrail audit, Caller caller, Clock clock) {
        this.findings = findings;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    public IdentityView.Level levelOf(UUID account) {
        return levelsOf(Set.of(account)).get(account);
    }

    /** Of each account that was asked for. */
    public Map<UUID, IdentityView.Level> levelsOf(Collection<UUID> accounts) {
        Set<UUID> verified = findings.verified(accounts);
        return accounts.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        account -> verified.contains(account)
                                ? IdentityView.Level.VERIFIED
                                : IdentityView.Level.REGISTERED));
    }

    /** @param came since when it is to be checked; null if nothing waits */
    public IdentityView of(UUID account, @Nullable Instant came) {
        return IdentityView.of(findings.of(account), came);
    }

    /**
     * By the clerk who asks.
     *
     * @param court at which the case is
     * @param came as of {@link #of}
     * @throws org.comity.http.ProblemException IDENTITY_FINDING_UNEXPLAINED if it was not verified and nothing says why
     */
    public IdentityView find(
            UUID caseId, String court, UUID account, ParticipantFinding found, @Nullable Instant came) {
        IdentityFinding finding = IdentityFinding.inCase(
                caseId,
                court,
                account,
                new IdentityFinding.Found(found.outcome(), found.means(), found.grounds()),
                new IdentityFinding.By(caller.accountId(), caller.name(), clock.instant()));
        findings.persist(finding);
        outbox.add(finding.checkedInCase());
        audit.note(
                "identity-checked",
                caseId,
                caseId,
                Map.of("account", account.toString(), "outcome", found.outcome().name()));
        return IdentityView.of(Optional.of(finding), came);
    }
}
