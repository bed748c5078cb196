package org.comity.serviceofprocess.attempt;

import static org.comity.serviceofprocess.problem.ServiceProblem.ATTEMPT_ENDED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.law.Caution;
import org.comity.law.CourtClock;
import org.comity.law.Deadline;
import org.comity.serviceofprocess.adviser.AddresseeKind;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.adviser.ChannelAnswer;
import org.comity.serviceofprocess.attempt.ChannelClock.Does;
import org.comity.serviceofprocess.request.NextStep;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * A line of the register of attempts: one try to serve one addressee by one channel. Electronic service keeps its own state beside
 * it; of every other channel this is the attempt, whose papers people carry.
 * <pre>
 *   UNDER_WAY ──an event that is service──▶ SERVED
 *       │                                     ▲
 *       └──the channel fails──▶ FAILED ───────┘  what comes back late can still show that the addressee was served;
 *                                  ▲          SERVED until the court finds that it did not reach the addressee
 *                                  └──────────────┘
 * </pre>
 */
@Entity
@Table(name = "service_attempt")
public class ServiceAttempt implements Attempt {

    /** See the class. */
    @Schema(name = "ServiceAttemptState")
    public enum State {
        UNDER_WAY,
        SERVED,
        FAILED
    }

    /** A step, the court's day by which it is to be done, and the channel that waits for it; null if none is under way. */
    record Next(NextStep step, LocalDate on, Channel channel) {}

    @Id
    private UUID id;

    private UUID requestId;
    private UUID caseId;
    private UUID partyId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private ChannelStanding.How how;

    private String article;
    private String country;
    private String deemedBy;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private ChannelAnswer adviserAnswer;

    private String sentTo;
    private String reasons;
    private LocalDate clockFrom;
    private LocalDate remindedOn;
    private LocalDate waitsUntil;
    private LocalDate dueOn;
    private Integer waitsForYear;
    private Instant startedAt;
    private UUID startedBy;

    @Enumerated(EnumType.STRING)
    private FailureReason failure;

    private LocalDate failedOn;

    @Version
    private int version;

    protected ServiceAttempt() {}

    /** An attempt that this system carries out itself and that keeps its own state. */
    ServiceAttempt(Attempt attempt, Instant at) {
        id = attempt.id();
        requestId = attempt.requestId();
        caseId = attempt.caseId();
        partyId = attempt.partyId();
        channel = attempt.channel();
        state = State.UNDER_WAY;
        startedAt = at;
        waitsUntil = CourtClock.dateOf(attempt.expiresAt());
    }

    /**
     * An attempt whose papers people carry.
     *
     * @param sentTo to whom or where, in the clerk's words
     * @param reasons why this channel is used although the adviser asks; null where it is open
     */
    ServiceAttempt(ServiceRequest request, ChannelAnswer answer, String sentTo, String reasons, Instant now, UUID by) {
        id = UUID.randomUUID();
        requestId = request.id();
        caseId = request.caseId();
        partyId = request.partyId();
        channel = answer.channel();
        state = State.UNDER_WAY;
        how = how(channel, request.advice().situation().kind());
        article = channel.article(request.advice().situation());
        country = request.advice().situation().country();
        adviserAnswer = answer;
        this.sentTo = sentTo;
        this.reasons = reasons;
        startedAt = now;
        startedBy = by;
    }

    private static ChannelStanding.How how(Channel channel, AddresseeKind kind) {
        return switch (channel) {
            case POSTAL -> ChannelStanding.How.POST;
            case DIPLOMATIC ->
                kind == AddresseeKind.FOREIGN_STATE ? ChannelStanding.How.NOTE : ChannelStanding.How.CERTIFICATE;
            case TREATY_CENTRAL_AUTHORITY,
                    BILATERAL_TREATY,
                    TREATY_JUDICIAL_OFFICERS,
                    CONSULAR_NATIONAL,
                    INTER_REGIONAL -> ChannelStanding.How.CERTIFICATE;
            case LITIGATION_AGENT, PRC_ESTABLISHMENT, CODEFENDANT_ENTITY, PERSON_IN_PRC, AGREED_MEANS ->
                ChannelStanding.How.HANDOVER;
            case PUBLIC_NOTICE -> ChannelStanding.How.PUBLICATION;
            case ELECTRONIC -> throw new IllegalArgumentException("electronic service keeps its own attempts");
        };
    }

    /**
     * What an event makes of the attempt.
     *
     * @param stands whether it is service now; a finding of the court may have taken that from it
     * @return whether it has failed by it, which others are told; of what was taken from it they are told otherwise
     */
    boolean happened(EventKind kind, Instant at, boolean stands) {
        if (kind == EventKind.REMINDED) {
            remindedOn = CourtClock.dateOf(at);
        }
        if (how != null && kind.startsClocks()) {
            remindedOn = null;
            clockFrom = CourtClock.dateOf(at);
            count();
        }
        if (how == null ? servesAtOnce(kind) : how.canBeServedBy(kind)) {
            state = State.SERVED;
        } else if (kind == EventKind.REBUTTED && state == State.SERVED && !stands) {
            state = State.FAILED;
        } else if (state == State.UNDER_WAY && kind.ends()) {
            state = stands ? State.SERVED : State.FAILED;
            return !stands;
        }
        return false;
    }

    /** Of what this system carries out itself, arrival alone leaves it under way: the addressee may still answer. */
    private static boolean servesAtOnce(EventKind kind) {
        return kind == EventKind.ACCEPTED || kind == EventKind.DEEMED_SERVED;
    }

    /** The court found a day on which it reached the addressee. */
    void reached() {
        state = State.SERVED;
    }

    /** What time does to it, the earliest first; empty before its papers are on their way, and of electronic service. */
    public List<ChannelClock> clocks() {
        return clockFrom == null ? List.of() : ChannelClock.of(how, channel, country, deemedBy, clockFrom);
    }

    /** Its days are counted by the holidays as they are known now: by when it ends, and which year they are still to be known of. */
    void count() {
        List<Deadline> days = clocks().stream().map(ChannelClock::deadline).toList();
        dueOn = days.isEmpty() ? null : days.getLast().lastDay();
        waitsForYear = days.stream()
                .flatMap(day -> day.cautions().stream())
                .filter(caution -> caution.code().equals(Caution.PROVISIONAL))
                .map(caution -> Integer.valueOf(caution.about()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** @throws org.comity.http.ProblemException ATTEMPT_ENDED unless it is under way */
    public void requireUnderWay() {
        if (state != State.UNDER_WAY) {
            throw ATTEMPT_ENDED.with(state);
        }
    }

    /**
     * By which text conduct shows service by it; empty where none says so, as of a note, a publication, and in Taiwan, and of electronic
     * service, whose standing says it.
     */
    Optional<Conduct.Text> conductCounts() {
        return switch (how) {
            case null -> Optional.empty();
            case POST, CERTIFICATE, HANDOVER -> Conduct.Text.of(country);
            case NOTE, PUBLICATION -> Optional.empty();
        };
    }

    /** A person chose by which row of the procedural periods the publication serves, or what the addressee did. */
    public void deemedBy(String periodId) {
        deemedBy = periodId;
        count();
    }

    /** What is to be done next, and by when; empty once it is over. */
    Optional<Next> next() {
        if (state != State.UNDER_WAY) {
            return Optional.empty();
        }
        if (how == null) {
            return Optional.of(new Next(NextStep.ANSWER, waitsUntil, channel));
        }
        // What should have come by now is waited for no longer; the last clock stays.
        List<ChannelClock> ahead = clocks().stream()
                .filter(clock -> clock.does() != Does.REMIND || remindedOn == null)
                .toList();
        return ahead.stream()
                .filter(clock -> clock == ahead.getLast() || clock.does() != Does.EXPECT)
                .findFirst()
                .map(clock -> new Next(
                        NextStep.valueOf(clock.does().name()), clock.deadline().lastDay(), channel))
                .or(() -> Optional.of(new Next(NextStep.SEND, CourtClock.dateOf(startedAt), channel)));
    }

    /**
     * The channel failed on a day of the court; told once, while the attempt is under way, or while papers wait electronically of which
     * the court found that they did not reach the addressee.
     */
    void fail(FailureReason reason, LocalDate on) {
        boolean foundNotReached = how == null && state == State.FAILED && failure == null;
        if (!foundNotReached) {
            requireUnderWay();
        }
        failure = reason;
        failedOn = on;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID requestId() {
        return requestId;
    }

    @Override
    public UUID caseId() {
        return caseId;
    }

    @Override
    public UUID partyId() {
        return partyId;
    }

    @Override
    public Channel channel() {
        return channel;
    }

    public State state() {
        return state;
    }

    /** Null of electronic service, which has its own. */
    public ChannelStanding.How how() {
        return how;
    }

    @Override
    public Standing standing() {
        return new ChannelStanding(how, article, deemedBy);
    }

    @Override
    public Map<String, String> reachedAt() {
        return Map.of("sentTo", sentTo);
    }

    /** It waits for people, not for an instant. */
    @Override
    public Instant expiresAt() {
        return null;
    }

    /** None: a code is given only to whom a link and an access code reached. */
    @Override
    public String appearanceCodeDigest() {
        return null;
    }

    /** Under which the channel stands for this addressee; null of electronic service. */
    String article() {
        return article;
    }

    /** To whom or where, in the clerk's words; null of electronic service. */
    public String sentTo() {
        return sentTo;
    }

    /** Null where the channel was open. */
    public String reasons() {
        return reasons;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Null unless it failed on record. */
    public FailureReason failure() {
        return failure;
    }

    /** Null unless it failed on record. */
    public LocalDate failedOn() {
        return failedOn;
    }
}
