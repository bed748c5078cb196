package org.comity.filing.watch;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.comity.http.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;

/** What somebody did about a watched case. */
@Entity
@Immutable
public class WatchAct {
    @Schema(name = "WatchActKind")
    public enum Act {
        BEGUN,
        /** What the head of the court asks of those who hear it, or was told. */
        NOTED,
        LIFTED
    }

    @Id
    private UUID id;

    private UUID watchId;

    @Enumerated(EnumType.STRING)
    private Act act;

    private String reason;
    private UUID byAccount;
    private String byName;
    private Instant at;

    protected WatchAct() {}

    /** @param account null for a rule, whose name is empty */
    WatchAct(WatchedCase watch, Act act, String reason, UUID account, String name, Instant now) {
        this.id = UUID.randomUUID();
        this.watchId = watch.id();
        this.act = act;
        this.reason = PlainText.strip(reason);
        this.byAccount = account;
        this.byName = name;
        this.at = now;
    }

    UUID watchId() {
        return watchId;
    }

    Act act() {
        return act;
    }

    String reason() {
        return reason;
    }

    /** Empty for a rule. */
    String byName() {
        return byName;
    }

    Instant at() {
        return at;
    }
}
