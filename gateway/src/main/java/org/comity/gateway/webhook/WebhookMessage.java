package org.comity.gateway.webhook;

import static org.comity.gateway.problem.GatewayProblem.WEBHOOK_MESSAGE_WAITING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That something happened, for one partner's system. Its id is the event's, so that it is one message however often the event comes.
 * <pre>
 *   WAITING ──taken──▶ TAKEN
 *      │                 │ send again
 *      ├──last try──▶ GIVEN_UP ──▶ WAITING
 * </pre>
 */
@Entity
@Table(name = "webhook_message")
class WebhookMessage {
    @Schema(name = "WebhookMessageState")
    enum State {
        WAITING,
        TAKEN,
        /** Tried for some three days, and nobody took it. */
        GIVEN_UP
    }

    /** While a try is under way nobody else begins one; whoever ends meanwhile leaves it for then. */
    private static final Duration TRY_LASTS = Duration.ofMinutes(2);

    @Id
    private UUID id;

    @Column(name = "partner_id")
    private UUID partnerId;

    private String type;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private int tries;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    private String outcome;

    @Column(name = "tried_at")
    private Instant triedAt;

    protected WebhookMessage() {}

    /** @param caseId null for a trial */
    WebhookMessage(UUID id, UUID partnerId, String type, @Nullable UUID caseId, Instant happenedAt, Instant now) {
        this.id = id;
        this.partnerId = partnerId;
        this.type = type;
        this.caseId = caseId;
        this.happenedAt = happenedAt;
        this.state = State.WAITING;
        this.nextTryAt = now;
    }

    void beginTry(Instant now) {
        nextTryAt = now.plus(TRY_LASTS);
        triedAt = now;
    }

    void taken(String answer) {
        state = State.TAKEN;
        nextTryAt = null;
        tries++;
        outcome = answer;
    }

    /** @param pauses after each try that failed */
    void notTaken(String answer, List<Duration> pauses, Instant now) {
        outcome = answer;
        if (tries < pauses.size()) {
            nextTryAt = now.plus(pauses.get(tries));
        } else {
            state = State.GIVEN_UP;
            nextTryAt = null;
        }
        tries++;
    }

    /** @throws org.comity.http.ProblemException WEBHOOK_MESSAGE_WAITING */
    void sendAgain(Instant now) {
        if (state == State.WAITING) {
            throw WEBHOOK_MESSAGE_WAITING.with();
        }
        state = State.WAITING;
        tries = 0;
        nextTryAt = now;
    }

    UUID id() {
        return id;
    }

    UUID partnerId() {
        return partnerId;
    }

    String type() {
        return type;
    }

    /** Null for a trial. */
    @Nullable
    UUID caseId() {
        return caseId;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    State state() {
        return state;
    }

    int tries() {
        return tries;
    }

    /** Null where it is not tried again. */
    @Nullable
    Instant nextTryAt() {
        return nextTryAt;
    }

    /** What came of the last try, in English; null before the first. */
    @Nullable
    String outcome() {
        return outcome;
    }

    /** Null before the first. */
    @Nullable
    Instant triedAt() {
        return triedAt;
    }
}
