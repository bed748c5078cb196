package org.comity.gateway.identity.partner;

import static org.comity.gateway.problem.GatewayProblem.PARTNER_CHANGED;
import static org.comity.gateway.problem.GatewayProblem.PARTNER_NOT_ACTIVE;
import static org.comity.gateway.problem.GatewayProblem.PARTNER_NOT_DISABLED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.gateway.identity.account.DisplayName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody whose system registers cases for courts. Its id is the client id.
 * <pre>
 *   ACTIVE ──disable──▶ DISABLED
 *      ◀────enable───────┘        with a new secret
 * </pre>
 */
@Entity
public class Partner {
    @Schema(name = "PartnerState")
    public enum State {
        ACTIVE,
        DISABLED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;

    @Column(columnDefinition = "varchar(16)[]")
    private String[] courts;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private UUID madeBy;

    private String reason;

    protected Partner() {}

    /** @param courts codes of those for which it may register */
    Partner(DisplayName name, List<String> courts, UUID madeBy, Instant now) {
        this.id = UUID.randomUUID();
        this.name = name.text();
        this.courts = courts.stream().distinct().sorted().toArray(String[]::new);
        this.state = State.ACTIVE;
        this.madeAt = now;
        this.madeBy = madeBy;
    }

    /** @throws org.comity.http.ProblemException PARTNER_CHANGED, PARTNER_NOT_ACTIVE */
    void disable(long seen, String why) {
        requireSeen(seen);
        requireActive();
        state = State.DISABLED;
        reason = why;
    }

    /** @throws org.comity.http.ProblemException PARTNER_CHANGED, PARTNER_NOT_DISABLED */
    void enable(long seen) {
        requireSeen(seen);
        if (isActive()) {
            throw PARTNER_NOT_DISABLED.with();
        }
        state = State.ACTIVE;
        reason = null;
    }

    private void requireSeen(long seen) {
        if (seen != version) {
            throw PARTNER_CHANGED.with();
        }
    }

    /** @throws org.comity.http.ProblemException PARTNER_NOT_ACTIVE */
    void requireActive() {
        if (!isActive()) {
            throw PARTNER_NOT_ACTIVE.with();
        }
    }

    boolean isActive() {
        return state == State.ACTIVE;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    List<String> courts() {
        return List.of(courts);
    }

    State state() {
        return state;
    }

    Instant madeAt() {
        return madeAt;
    }

    /** Why it is kept out; null unless it is. */
    String reason() {
        return reason;
    }
}
