package org.comity.filing.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.http.Caller;

/** The trail of acts; an entry commits with the act it tells of, or not at all. */
@ApplicationScoped
public class AuditTrail implements PanacheRepositoryBase<AuditEntry, UUID> {
    private final Caller caller;
    private final Clock clock;

    AuditTrail(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller did this. */
    public void note(UUID subject, String what, Map<String, String> details) {
        persist(new AuditEntry(clock.instant(), subject, caller.accountId(), role(), what, details));
    }

    public List<AuditEntry> of(UUID subject) {
        return list("subjectId = ?1 order by at, id", subject);
    }

    private String role() {
        if (caller.is("clerk")) {
            return "CLERK";
        }
        return caller.is("judge") ? "JUDGE" : "PARTY";
    }
}
