package org.comity.serviceofprocess.incoming;

import static org.comity.serviceofprocess.problem.ServiceProblem.INCOMING_CHANGED;
import static org.comity.serviceofprocess.problem.ServiceProblem.NOT_AT_THIS_STAGE;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.comity.http.Caller;
import org.comity.http.Reach;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A court abroad, or in another region, asks this court to serve papers or to take evidence.
 * <pre>
 *   RECEIVED ──accepted──▶ UNDER_WAY ──done, or not──▶ ENDED ──certificate sent──▶ ANSWERED
 *     ▲   │  ▲                                           ▲
 *     │   │  └──the judge does not refuse──TO_DECIDE─────┘ refused
 *     │   └──something is missing──▶ TO_CORRECT
 *     └──────────corrected──────────────┘
 * </pre>
 * Source: CPL 293 – 296; 法释〔2013〕11号; HSC 2 – 6, 13.
 */
@Entity
@Table(name = "incoming_request")
class IncomingRequest {

    /** What is asked for. */
    @Schema(name = "IncomingAsks")
    enum Asks {
        SERVICE,
        EVIDENCE
    }

    /** On what the request rests. */
    @Schema(name = "IncomingBasis")
    enum Basis {
        /** HSC for service; the Evidence Convention of 1970 for evidence. */
        HAGUE,
        BILATERAL_TREATY,
        /** No treaty: the diplomatic channel, on the basis of reciprocity. */
        DIPLOMATIC,
        /** An arrangement with Hong Kong, Macao or Taiwan. */
        INTER_REGIONAL
    }

    @Schema(name = "IncomingState")
    enum State {
        RECEIVED,
        TO_CORRECT,
        TO_DECIDE,
        UNDER_WAY,
        ENDED,
        ANSWERED
    }

    @Schema(name = "IncomingOutcome")
    enum Outcome {
        DONE,
        NOT_DONE,
        REFUSED
    }

    @Id
    private UUID id;

    private String court;
    private String number;

    @Enumerated(EnumType.STRING)
    private Asks asks;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private String country;
    private String authority;
    private String authorityAddress;
    private String reference;
    private String addressee;
    private String addresseeAddress;
    private String papers;
    private String particularMethod;
    private LocalDate receivedOn;
    private LocalDate dueOn;
    private Instant registeredAt;
    private UUID registeredBy;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private UUID assignedTo;
    private String assignedToName;
    private boolean refusalProposed;
    private int steps;

    @Version
    private int version;

    protected IncomingRequest() {}

    /** @param dueOn null where no law says by when */
    IncomingRequest(Registration said, String court, String number, LocalDate dueOn, Instant at, UUID by) {
        id = UUID.randomUUID();
        this.court = court;
        this.number = number;
        asks = said.asks();
        basis = said.basis();
        country = said.country();
        authority = said.authority().strip();
        authorityAddress = said.authorityAddress();
        reference = said.reference().strip();
        addressee = said.addressee().strip();
        addresseeAddress = said.addresseeAddress().strip();
        papers = said.papers().strip();
        particularMethod = said.particularMethod();
        receivedOn = said.receivedOn();
        this.dueOn = dueOn;
        registeredAt = at;
        registeredBy = by;
        state = State.RECEIVED;
    }

    /** Who carries it from now on. */
    void assign(UUID account, String name) {
        requireState(Set.of(State.RECEIVED, State.TO_CORRECT, State.TO_DECIDE, State.UNDER_WAY, State.ENDED));
        assignedTo = account;
        assignedToName = name;
    }

    /** Something is missing: it goes back, and whoever asked may mend it. Source: HSC 4. */
    void askToCorrect() {
        go(State.RECEIVED, State.TO_CORRECT);
    }

    void corrected() {
        go(State.TO_CORRECT, State.RECEIVED);
    }

    /** A judge is to decide whether it is refused; until then nothing is done. */
    void proposeRefusal() {
        requireState(Set.of(State.RECEIVED, State.UNDER_WAY));
        state = State.TO_DECIDE;
        refusalProposed = true;
    }

    /** @param refused whether it is; if not, it is reviewed as before */
    void decide(boolean refused) {
        go(State.TO_DECIDE, refused ? State.ENDED : State.RECEIVED);
        outcome = refused ? Outcome.REFUSED : null;
    }

    void accept() {
        go(State.RECEIVED, State.UNDER_WAY);
    }

    /** @throws org.comity.http.ProblemException NOT_AT_THIS_STAGE unless it is being carried out and this is what it asks for */
    void requireUnderWay(Asks act) {
        if (state != State.UNDER_WAY || asks != act) {
            throw NOT_AT_THIS_STAGE.with();
        }
    }

    /** It was done, or could not be. */
    void end(Asks act, boolean done) {
        requireUnderWay(act);
        state = State.ENDED;
        outcome = done ? Outcome.DONE : Outcome.NOT_DONE;
    }

    void requireEnded() {
        requireState(Set.of(State.ENDED));
    }

    /** @throws org.comity.http.ProblemException NOT_AT_THIS_STAGE once the answer left the court */
    void requireNotAnswered() {
        if (state == State.ANSWERED) {
            throw NOT_AT_THIS_STAGE.with();
        }
    }

    /** The answer left the court. */
    void answer() {
        go(State.ENDED, State.ANSWERED);
    }

    private void go(State from, State to) {
        requireState(Set.of(from));
        state = to;
    }

    private void requireState(Set<State> possible) {
        if (!possible.contains(state)) {
            throw NOT_AT_THIS_STAGE.with();
        }
    }

    /** @throws org.comity.http.ProblemException INCOMING_CHANGED unless the reader saw it as it is */
    void requireSeen(int seen) {
        if (seen != version) {
            throw INCOMING_CHANGED.with();
        }
    }

    /** The number of its next step, from 0. */
    int nextStep() {
        return steps++;
    }

    /** Clerks and supervisors of its court; its judges once they are asked. */
    boolean isSeenBy(Caller caller) {
        return caller.isStaffOf(court) && (caller.reach() == Reach.COURT || caller.is("judge") && refusalProposed);
    }

    /** Whether it waits for the court longer than it should. */
    boolean isLate(LocalDate today) {
        return dueOn != null && today.isAfter(dueOn) && state != State.ANSWERED;
    }

    UUID id() {
        return id;
    }

    String court() {
        return court;
    }

    String number() {
        return number;
    }

    Asks asks() {
        return asks;
    }

    Basis basis() {
        return basis;
    }

    String country() {
        return country;
    }

    String authority() {
        return authority;
    }

    String authorityAddress() {
        return authorityAddress;
    }

    String reference() {
        return reference;
    }

    String addressee() {
        return addressee;
    }

    String addresseeAddress() {
        return addresseeAddress;
    }

    String papers() {
        return papers;
    }

    String particularMethod() {
        return particularMethod;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    UUID registeredBy() {
        return registeredBy;
    }

    State state() {
        return state;
    }

    Outcome outcome() {
        return outcome;
    }

    UUID assignedTo() {
        return assignedTo;
    }

    String assignedToName() {
        return assignedToName;
    }

    int version() {
        return version;
    }
}
