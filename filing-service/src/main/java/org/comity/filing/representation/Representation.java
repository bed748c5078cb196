package org.comity.filing.representation;

import static org.comity.filing.problem.CaseProblem.APPEARANCE_CODE_EXPIRED;
import static org.comity.filing.problem.CaseProblem.APPEARANCE_CODE_USED;
import static org.comity.filing.problem.CaseProblem.REPRESENTATION_CHANGED;
import static org.comity.filing.problem.CaseProblem.REPRESENTATION_NOT_NOW;
import static org.comity.filing.problem.CaseProblem.REPRESENTATION_NOT_WITNESSED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.casefile.PartyRepresentative;
import org.comity.filing.submission.Instance;
import org.comity.filing.submission.RepresentativeKind;
import org.comity.http.PlainText;
import org.comity.law.AttorneyWay;
import org.comity.law.SpecialPower;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * That somebody acts for a party, by a paper that says so. Until the court confirms it, who acted before acts on.
 * <pre>
 *   INVITED ──join───▶ PROPOSED ──confirm──▶ CONFIRMED ──askToEnd──▶ ENDING ──end──▶ ENDED   final
 *   ENTERED ──prove──▶    ├──refuse──▶ REFUSED   final     └────────────end───────────▲
 *      └────withdraw──────┴──────────▶ WITHDRAWN   final, from INVITED too
 * </pre>
 * Who represents a party with the account that filed for it is PROPOSED at once: there is nobody to invite. Who comes with the code
 * of the party itself is ENTERED, and hands in the paper next; so is who was invited in a case that ran elsewhere, whose papers are not here.
 */
@Entity
public class Representation {
    @Schema(name = "RepresentationState")
    public enum State {
        INVITED,
        ENTERED,
        PROPOSED,
        CONFIRMED,
        ENDING,
        ENDED,
        REFUSED,
        WITHDRAWN
    }

    /** Long enough for a letter abroad, short enough that one that was lost opens nothing for ever. */
    private static final Duration CODE_LASTS = Duration.ofDays(14);

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;
    private UUID partyId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private RepresentativeKind kind;

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Set<SpecialPower> powers;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Set<Instance> instances;

    private LocalDate validFrom;
    private LocalDate validUntil;
    private UUID paperId;

    /** Null where the paper is as it is to be. */
    @Enumerated(EnumType.STRING)
    private AttorneyWay way;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Witnessing witnessing;

    private UUID replaces;
    private UUID accountId;
    private String accountName;
    private String codeDigest;
    private Instant codeUntil;
    private String proposedByName;
    private Instant proposedAt;
    private Instant waitingSince;
    private Instant decidedAt;
    private String decidedByName;
    private String refusalReason;
    private UUID endingPaperId;

    @Enumerated(EnumType.STRING)
    private EndReason endReason;

    private Instant endedAt;

    protected Representation() {}

    private Representation(CaseParty party, Proposal proposal, String by, Instant now) {
        id = UUID.randomUUID();
        caseId = party.caseId();
        partyId = party.id();
        kind = proposal.kind();
        name = PlainText.strip(proposal.name());
        powers = kind.isByLaw() ? EnumSet.allOf(SpecialPower.class) : proposal.powers();
        instances = proposal.instances();
        validFrom = proposal.validFrom();
        validUntil = proposal.validUntil();
        paperId = proposal.paperId();
        way = proposal.way();
        replaces = proposal.replaces();
        proposedByName = by;
        proposedAt = now;
    }

    /** Somebody who joins with a code, once there is one. */
    static Representation invite(CaseParty party, Proposal proposal, String by, Instant now) {
        Representation invited = new Representation(party, proposal, by, now);
        invited.state = State.INVITED;
        return invited;
    }

    /** The account that proposes it is the representative's own. */
    static Representation declare(CaseParty party, Proposal proposal, UUID account, String by, Instant now) {
        Representation declared = new Representation(party, proposal, by, now);
        declared.comeFrom(account, by, now);
        return declared;
    }

    /** Somebody with the code of the party, who has still to prove it. */
    static Representation enter(CaseParty party, Proposal proposal, UUID account, String called, Instant now) {
        Representation entered = new Representation(party, proposal, called, now);
        entered.accountId = account;
        entered.accountName = called;
        entered.state = State.ENTERED;
        return entered;
    }

    /**
     * The paper by which it acts is in the case, and the court is to decide.
     *
     * @throws org.comity.http.ProblemException REPRESENTATION_NOT_NOW unless ENTERED
     */
    void prove(UUID paper, Instant now) {
        requireEntered();
        paperId = paper;
        state = State.PROPOSED;
        waitingSince = now;
    }

    /** @throws org.comity.http.ProblemException REPRESENTATION_NOT_NOW unless ENTERED */
    void requireEntered() {
        if (state != State.ENTERED) {
            throw REPRESENTATION_NOT_NOW.with(name);
        }
    }

    private void comeFrom(UUID account, String called, Instant now) {
        accountId = account;
        accountName = called;
        state = State.PROPOSED;
        waitingSince = now;
    }

    /**
     * A code to join with, in place of the one before.
     *
     * @param digest SHA-256 of the code's characters, in hexadecimal
     * @throws org.comity.http.ProblemException REPRESENTATION_NOT_NOW unless INVITED
     */
    void giveCode(String digest, Instant now) {
        if (state != State.INVITED) {
            throw REPRESENTATION_NOT_NOW.with(name);
        }
        codeDigest = digest;
        codeUntil = now.plus(CODE_LASTS);
    }

    /**
     * The invited one comes, with this account; where the paper is not in the case it is handed in next.
     *
     * @return empty until the paper is there
     * @throws org.comity.http.ProblemException APPEARANCE_CODE_USED unless INVITED, APPEARANCE_CODE_EXPIRED after its last day
     */
    public Optional<RepresentationProposed> join(UUID account, String called, Instant now) {
        if (state != State.INVITED) {
            throw APPEARANCE_CODE_USED.with();
        }
        if (now.isAfter(codeUntil)) {
            throw APPEARANCE_CODE_EXPIRED.with();
        }
        if (paperId == null) {
            accountId = account;
            accountName = called;
            state = State.ENTERED;
            return Optional.empty();
        }
        comeFrom(account, called, now);
        return Optional.of(proposed());
    }

    /**
     * @return empty where the court was not to decide yet
     * @throws org.comity.http.ProblemException REPRESENTATION_CHANGED, REPRESENTATION_NOT_NOW unless INVITED, ENTERED or PROPOSED
     */
    Optional<RepresentationWithdrawn> withdraw(long seen, Instant now) {
        require(seen, State.INVITED, State.ENTERED, State.PROPOSED);
        return withdrawn(now);
    }

    private Optional<RepresentationWithdrawn> withdrawn(Instant now) {
        boolean waited = state == State.PROPOSED;
        state = State.WITHDRAWN;
        waitingSince = null;
        return waited ? Optional.of(new RepresentationWithdrawn(caseId, id, partyId, now)) : Optional.empty();
    }

    /**
     * From now on the account acts for the party.
     *
     * @throws org.comity.http.ProblemException REPRESENTATION_CHANGED, REPRESENTATION_NOT_NOW unless PROPOSED
     */
    RepresentationConfirmed confirm(long seen, String clerk, Instant now) {
        require(seen, State.PROPOSED);
        state = State.CONFIRMED;
        decide(clerk, now);
        return new RepresentationConfirmed(
                caseId,
                id,
                partyId,
                accountId,
                kind,
                name,
                powers.stream().sorted().toList(),
                instances.stream().sorted().toList(),
                validFrom,
                validUntil,
                now);
    }

    /** What a judge found of its power of attorney; nothing follows from it by itself. Where it is over already, it stays what it is. */
    void witness(Witnessing found) {
        witnessing = found;
    }

    /**
     * One that is to be signed before a judge is so first.
     *
     * @throws org.comity.http.ProblemException REPRESENTATION_NOT_WITNESSED
     */
    void requireWitnessed() {
        if (way == AttorneyWay.VIDEO_WITNESS && (witnessing == null || !witnessing.witnessed())) {
            throw REPRESENTATION_NOT_WITNESSED.with(name);
        }
    }

    /** @throws org.comity.http.ProblemException REPRESENTATION_CHANGED, REPRESENTATION_NOT_NOW unless PROPOSED */
    void refuse(long seen, String reason, String clerk, Instant now) {
        require(seen, State.PROPOSED);
        state = State.REFUSED;
        refusalReason = PlainText.strip(reason);
        decide(clerk, now);
    }

    private void decide(String clerk, Instant now) {
        decidedAt = now;
        decidedByName = clerk;
        waitingSince = null;
    }

    /**
     * The party revokes it, or the representative resigns, by a paper. It goes on until the court has confirmed that.
     * Source: CPL 63.
     *
     * @throws org.comity.http.ProblemException REPRESENTATION_CHANGED, REPRESENTATION_NOT_NOW unless CONFIRMED
     */
    void askToEnd(long seen, EndReason reason, UUID paper, Instant now) {
        require(seen, State.CONFIRMED);
        state = State.ENDING;
        endReason = reason;
        endingPaperId = paper;
        waitingSince = now;
    }

    /**
     * The court ends it: as it was asked to, or by itself.
     *
     * @throws org.comity.http.ProblemException REPRESENTATION_CHANGED, REPRESENTATION_NOT_NOW unless CONFIRMED or ENDING
     */
    void end(long seen, Instant now) {
        require(seen, State.CONFIRMED, State.ENDING);
        end(state == State.ENDING ? endReason : EndReason.EXCLUDED, now);
    }

    /** It ends by what happened, whatever anybody has asked for. */
    void end(EndReason reason, Instant now) {
        endReason = reason;
        endedAt = now;
        state = State.ENDED;
        waitingSince = null;
    }

    /**
     * The party is no party any more. What was not in force yet never will be.
     *
     * @return empty unless the court was to decide on it
     */
    Optional<RepresentationWithdrawn> exclude(Instant now) {
        if (isInForce()) {
            end(EndReason.EXCLUDED, now);
            return Optional.empty();
        }
        return withdrawn(now);
    }

    private void require(long seen, State first, State... others) {
        if (!EnumSet.of(first, others).contains(state)) {
            throw REPRESENTATION_NOT_NOW.with(name);
        }
        if (seen != version) {
            throw REPRESENTATION_CHANGED.with(name);
        }
    }

    /** @param stays whether the account still acts for some party of the case */
    RepresentationEnded ended(boolean stays) {
        return new RepresentationEnded(caseId, id, partyId, accountId, kind, name, endReason, stays, endedAt);
    }

    RepresentationProposed proposed() {
        return new RepresentationProposed(caseId, id, partyId, kind, accountId, name, paperId, way, waitingSince);
    }

    RepresentationEndingAsked endingAsked() {
        return new RepresentationEndingAsked(caseId, id, partyId, kind, endReason, waitingSince);
    }

    /** @param acting every account that acts for the party */
    RepresentationRefused refused(List<UUID> acting) {
        List<UUID> others =
                acting.stream().filter(account -> !isHeldBy(account)).toList();
        return new RepresentationRefused(caseId, id, partyId, accountId, others, kind, decidedAt);
    }

    PartyRepresentative inForce(CaseParty party) {
        party.requireIn();
        return new PartyRepresentative(id, party, accountId, name, powers);
    }

    boolean isInForce() {
        return state == State.CONFIRMED || state == State.ENDING;
    }

    /** Nothing more comes of it. */
    boolean isOver() {
        return state == State.ENDED || state == State.REFUSED || state == State.WITHDRAWN;
    }

    boolean isHeldBy(UUID account) {
        return account.equals(accountId);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID partyId() {
        return partyId;
    }

    public State state() {
        return state;
    }

    public RepresentativeKind kind() {
        return kind;
    }

    /** As the paper names the person. */
    public String name() {
        return name;
    }

    public Set<SpecialPower> powers() {
        return powers;
    }

    public Set<Instance> instances() {
        return instances;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day; null if the paper names none. */
    public LocalDate validUntil() {
        return validUntil;
    }

    /** Null for one who has entered and not yet proved it. */
    public UUID paperId() {
        return paperId;
    }

    /** In which way the power of attorney is to be made, where that is still to be done; null where the paper is as it is to be. */
    public AttorneyWay way() {
        return way;
    }

    /** What a judge found of the power of attorney; null while none did. */
    public Witnessing witnessing() {
        return witnessing;
    }

    /** The one that ends when this one is confirmed, or null. */
    public UUID replaces() {
        return replaces;
    }

    /** Null until somebody has joined. */
    public UUID accountId() {
        return accountId;
    }

    /** What the account that joined calls itself; null until then. */
    public String accountName() {
        return accountName;
    }

    public String proposedByName() {
        return proposedByName;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** Since when the court is to decide; null if it is not its turn. */
    public Instant waitingSince() {
        return waitingSince;
    }

    /** When the court confirmed or refused it; null before. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** Null unless refused. */
    public String refusalReason() {
        return refusalReason;
    }

    /** The paper by which its end was asked for, or null. */
    public UUID endingPaperId() {
        return endingPaperId;
    }

    /** Null until its end was asked for, or came. */
    public EndReason endReason() {
        return endReason;
    }

    /** Null until it ended. */
    public Instant endedAt() {
        return endedAt;
    }
}
