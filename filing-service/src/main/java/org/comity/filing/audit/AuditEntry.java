package org.comity.filing.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One act. The account is null where the system itself acted on a fact it heard. */
@Entity
@Immutable
public class AuditEntry {
    @Id
    private UUID id;

    private Instant at;
    private UUID subjectId;
    private UUID accountId;
    private String role;
    private String what;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> details;

    protected AuditEntry() {}

    AuditEntry(Instant at, UUID subjectId, UUID accountId, String role, String what, Map<String, String> details) {
        this.id = UUID.randomUUID();
        this.at = at;
        this.subjectId = subjectId;
        this.accountId = accountId;
        this.role = role;
        this.what = what;
        this.details = details;
    }

    public Instant at() {
        return at;
    }

    public String role() {
        return role;
    }

    public String what() {
        return what;
    }

    public Map<String, String> details() {
        return details;
    }
}
