package org.comity.serviceofprocess.channel.electronic;

import static org.comity.serviceofprocess.problem.ServiceProblem.ATTEMPT_ENDED;
import static org.comity.serviceofprocess.problem.ServiceProblem.DELIVERY_ALREADY_ANSWERED;
import static org.comity.serviceofprocess.problem.ServiceProblem.DELIVERY_ENDED;
import static org.comity.serviceofprocess.problem.ServiceProblem.LIES_IN_ACCOUNT;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.http.ProblemException;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.adviser.ChannelAnswer;
import org.comity.serviceofprocess.attempt.AddressStanding;
import org.comity.serviceofprocess.attempt.Attempt;
import org.comity.serviceofprocess.attempt.ServiceAttempted;
import org.comity.serviceofprocess.mail.Sending;
import org.comity.serviceofprocess.mail.SmtpAnswer;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * One attempt to serve an addressee electronically. Its id is that of the delivery in the link.
 * <pre>
 *   BEING_SENT ──▶ AVAILABLE ──both factors──▶ OPENED ──▶ ACCEPTED   final
 *       │              │                         ├──────▶ REFUSED    final; the addressee may still read
 *       │              └────── not in time ──────┴──────▶ EXPIRED    final; who was served by arrival may still read
 *       │              ├── a clerk records that it failed ──▶ FAILED  final
 *       └──no server took the message──▶ NOT_SENT                    final; another attempt may follow at once
 * </pre>
 * Where nobody knows whether the message went out, the attempt is AVAILABLE, because a link that may have arrived must work,
 * and {@link #sending()} says so: another attempt may follow beside it. So it may where the message came back.
 */
@Entity
@Table(name = "electronic_attempt")
public class ElectronicAttempt implements Attempt {

    /** See the class. */
    public enum State {
        BEING_SENT,
        NOT_SENT,
        AVAILABLE,
        OPENED,
        ACCEPTED,
        REFUSED,
        EXPIRED,
        FAILED
    }

    /** In these, unless its message may not have gone out or came back, it stands in the way of another attempt. */
    static final List<State> UNDER_WAY = List.of(State.BEING_SENT, State.AVAILABLE, State.OPENED);

    @Id
    private UUID id;

    private UUID requestId;
    private UUID caseId;
    private UUID partyId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private AddressStanding standing;

    @Embedded
    private Mailing mailing;

    @Embedded
    private ElectronicConsent consent;

    @Embedded
    private AddressBasis address;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private ChannelAnswer adviserAnswer;

    private Instant startedAt;
    private UUID startedBy;
    private String startedByName;
    private Instant expiresAt;

    @Embedded
    private Access access;

    private UUID accountId;
    private UUID accountConsentId;
    private Instant openedAt;

    @Embedded
    private AddresseeAnswer answer;

    @Version
    private int version;

    protected ElectronicAttempt() {}

    ElectronicAttempt(
            ServiceRequest request,
            StartElectronic start,
            AddressStanding standing,
            ChannelAnswer adviserAnswer,
            LinkSecret secret,
            Instant now,
            Instant expiresAt,
            UUID by,
            String byName) {
        id = UUID.randomUUID();
        requestId = request.id();
        caseId = request.caseId();
        partyId = request.partyId();
        state = State.BEING_SENT;
        mailing = new Mailing(Sending.PENDING);
        this.standing = standing;
        consent = start.consent();
        address = start.address();
        this.adviserAnswer = adviserAnswer;
        startedAt = now;
        startedBy = by;
        startedByName = byName;
        this.expiresAt = expiresAt;
        access = new Access(secret);
    }

    /** Papers that lie in an account from now on. Nobody knows the secret of a link to them, so there is none. */
    ElectronicAttempt(
            ServiceRequest request,
            AccountConsent account,
            ElectronicConsent consent,
            AddressStanding standing,
            ChannelAnswer adviserAnswer,
            Instant now,
            Instant expiresAt,
            UUID by,
            String byName) {
        id = UUID.randomUUID();
        requestId = request.id();
        caseId = request.caseId();
        partyId = request.partyId();
        state = State.AVAILABLE;
        mailing = new Mailing(Sending.IN_ACCOUNT);
        this.standing = standing;
        this.consent = consent;
        this.adviserAnswer = adviserAnswer;
        startedAt = now;
        startedBy = by;
        startedByName = byName;
        this.expiresAt = expiresAt;
        access = new Access(LinkSecret.random());
        accountId = account.accountId();
        accountConsentId = account.id();
    }

    /** In which the papers lie; empty where a message leads to them. */
    public Optional<UUID> account() {
        return Optional.ofNullable(accountId);
    }

    boolean isIn(UUID account) {
        return account.equals(accountId);
    }

    /** Whether the papers lie in an account of this system, so that there is no message, no link and no code. */
    public boolean isInAccount() {
        return accountId != null;
    }

    /** Opens the papers to who holds the account; after their time they can still be read, and no longer answered. */
    String openInAccount(Instant now) {
        if (state == State.AVAILABLE) {
            state = State.OPENED;
            openedAt = now;
        }
        return access.beginSession(now);
    }

    private void requireMessage() {
        if (isInAccount()) {
            throw LIES_IN_ACCOUNT.with();
        }
    }

    ServiceAttempted attempted() {
        return new ServiceAttempted(caseId, requestId, id, partyId, channel().name(), startedAt);
    }

    /** What became of the message; told once. */
    void sent(Sending outcome, SmtpAnswer answer) {
        if (state != State.BEING_SENT) {
            throw new IllegalStateException("the message of " + id + " was settled before: " + sending());
        }
        mailing.became(outcome, answer);
        state = outcome.failed() ? State.NOT_SENT : State.AVAILABLE;
    }

    /** A mail server will not take the message now; it is tried again. */
    void postponed(SmtpAnswer answer, Instant next) {
        mailing.postponed(answer, next);
    }

    boolean isToTry(Instant now) {
        return mailing.isToTry(now);
    }

    /** A new link, because of the one before only a digest is known, and its message never went out. */
    LinkSecret tryAgain(Instant now) {
        mailing.tryAgain(now);
        LinkSecret secret = LinkSecret.random();
        access.renew(secret);
        return secret;
    }

    /** @throws ProblemException ATTEMPT_ENDED unless it waits to be tried again */
    void requireWaitingToTry() {
        if (nextTryAt() == null) {
            throw ATTEMPT_ENDED.with(state);
        }
    }

    /** @throws ProblemException ATTEMPT_ENDED unless its message went out, or may have, and the papers wait for the addressee */
    void requireWaiting() {
        requireMessage();
        if (state != State.AVAILABLE && state != State.OPENED) {
            throw ATTEMPT_ENDED.with(state);
        }
    }

    /** How often a mail server was asked to take the message. */
    int tries() {
        return mailing.tries();
    }

    /** Null unless it waits to be tried again. */
    Instant nextTryAt() {
        return mailing.nextTryAt();
    }

    /** Whether its message may have gone out; no mail can come back of one that did not. */
    boolean mayHaveGoneOut() {
        return state != State.NOT_SENT && nextTryAt() == null;
    }

    /** Its message came back. Its link works as ever: whoever opens it got the message in another way. */
    void cameBack() {
        requireMessage();
        if (!mayHaveGoneOut()) {
            throw ATTEMPT_ENDED.with(state);
        }
        if (state == State.BEING_SENT) {
            // Faster than the answer of the server that took it.
            sent(Sending.NOT_KNOWN, SmtpAnswer.NONE);
        }
        mailing.cameBack();
    }

    /** With what the addressee enters the case; only for who has opened the delivery with both factors. */
    String appearanceCode(LinkSecret secret) {
        return access.appearanceCode(secret);
    }

    /** A new access code, shown once; the one before stops working. */
    String issueCode(Instant now) {
        requireMessage();
        if (ended()) {
            throw ATTEMPT_ENDED.with(state);
        }
        return access.issueCode(now);
    }

    /**
     * Opens the delivery to whoever has the link and the access code. A wrong link is answered as if there were no delivery
     * and counts nothing, so a stranger cannot lock the addressee out.
     *
     * @param served whether the addressee was served by it: then the papers can be read after their time too
     * @return the token of a session that lasts half an hour
     */
    String open(LinkSecret secret, String typed, boolean served, Instant now) {
        requireLink(secret);
        if (state == State.BEING_SENT) {
            // The link is known before its sending is settled: the process ended meanwhile, or the mail was very fast.
            sent(Sending.NOT_KNOWN, SmtpAnswer.NONE);
        }
        boolean over = state == State.EXPIRED || state == State.FAILED || now.isAfter(expiresAt) && !ended();
        if (state == State.NOT_SENT || over && !served) {
            throw DELIVERY_ENDED.with();
        }
        access.requireCode(typed);
        if (state == State.AVAILABLE) {
            state = State.OPENED;
        }
        if (openedAt == null) {
            openedAt = now;
        }
        return access.beginSession(now);
    }

    /** @throws ProblemException CODE_NOT_ISSUED if there is none to be given to the addressee */
    void requireCode() {
        if (ended()) {
            throw ATTEMPT_ENDED.with(state);
        }
        access.requireCode();
    }

    void requireLink(LinkSecret secret) {
        access.requireLink(secret);
    }

    void requireSession(String token, Instant now) {
        access.requireSession(token, now);
    }

    /**
     * @return false if the same person had accepted before, who perhaps never read the answer
     * @throws ProblemException DELIVERY_ALREADY_ANSWERED if somebody else had, DELIVERY_ENDED if its time is over
     */
    boolean accept(String name, String capacity, Instant now) {
        return answer(State.ACCEPTED, new AddresseeAnswer(now, name, capacity, null));
    }

    /** As {@link #accept}, with the reason that becomes evidence. */
    boolean refuse(String name, String capacity, String reason, Instant now) {
        return answer(State.REFUSED, new AddresseeAnswer(now, name, capacity, reason));
    }

    private boolean answer(State answered, AddresseeAnswer given) {
        if (state == answered && given.repeats(answer)) {
            return false;
        }
        if (state == State.EXPIRED || state == State.FAILED) {
            throw DELIVERY_ENDED.with();
        }
        if (state != State.OPENED) {
            throw DELIVERY_ALREADY_ANSWERED.with();
        }
        if (given.at().isAfter(expiresAt)) {
            throw DELIVERY_ENDED.with();
        }
        state = answered;
        answer = given;
        return true;
    }

    /** Whether nobody answered it in its time. */
    boolean isOverdue(Instant now) {
        return (state == State.AVAILABLE || state == State.OPENED) && expiresAt.isBefore(now);
    }

    void expire() {
        state = State.EXPIRED;
        access.endSession();
    }

    /**
     * A person records that it did not reach the addressee and that nothing is waited for any more.
     *
     * @throws ProblemException ATTEMPT_ENDED unless the papers wait for the addressee
     */
    void fail() {
        if (state != State.AVAILABLE && state != State.OPENED) {
            throw ATTEMPT_ENDED.with(state);
        }
        state = State.FAILED;
        access.endSession();
    }

    boolean ended() {
        return !UNDER_WAY.contains(state);
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

    public State state() {
        return state;
    }

    public Sending sending() {
        return mailing.sending();
    }

    /** The mail server's last answer to the message, taken or not. */
    SmtpAnswer smtpAnswer() {
        return mailing.answer();
    }

    @Override
    public AddressStanding standing() {
        return standing;
    }

    public ElectronicConsent consent() {
        return consent;
    }

    /** By what its address is known to be the addressee's; empty where only others gave it, and of an account. */
    public Optional<AddressBasis> address() {
        return Optional.ofNullable(address);
    }

    @Override
    public Channel channel() {
        return Channel.ELECTRONIC;
    }

    @Override
    public Map<String, String> reachedAt() {
        return isInAccount() ? Map.of("account", accountId.toString()) : Map.of("email", consent.email());
    }

    /** The adviser's answer when this attempt began, with the consent on record. */
    public ChannelAnswer adviserAnswer() {
        return adviserAnswer;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Null for an attempt from before this was kept. */
    public String startedByName() {
        return startedByName;
    }

    public UUID startedBy() {
        return startedBy;
    }

    @Override
    public Instant expiresAt() {
        return expiresAt;
    }

    @Override
    public String appearanceCodeDigest() {
        return isInAccount() ? null : access.appearanceCodeDigest();
    }

    /** Null while no code was issued. */
    public Instant codeIssuedAt() {
        return access.codeIssuedAt();
    }

    public boolean codeLocked() {
        return access.codeLocked();
    }

    /** Of the session that lasts now; for who has shown its token. */
    Instant sessionBegan() {
        return access.sessionBegan();
    }

    Instant sessionUntil() {
        return access.sessionUntil();
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Empty while nobody has answered. */
    public Optional<AddresseeAnswer> answer() {
        return Optional.ofNullable(answer);
    }
}
