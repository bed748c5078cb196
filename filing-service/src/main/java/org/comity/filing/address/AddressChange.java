package org.comity.filing.address;

import static org.comity.filing.problem.CaseProblem.ADDRESS_CHANGE_CHANGED;
import static org.comity.filing.problem.CaseProblem.ADDRESS_CHANGE_NOT_NOW;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.casefile.PartyAddress;
import org.comity.http.Caller;
import org.comity.http.PlainText;
import org.comity.law.CourtClock;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a party is to be served elsewhere (变更送达地址). Until the court confirms it, the address before stays valid.
 * <pre>
 *   STATED ──confirm──▶ CONFIRMED   final; in force from its day, or at once if that has come
 *     ├──────return───▶ RETURNED    final, with what is missing; the party states it anew
 *     └─────withdraw──▶ WITHDRAWN   final
 * </pre>
 * Source: J 137 (an address that was not changed in writing stays valid).
 */
@Entity
public class AddressChange {
    @Schema(name = "AddressChangeState")
    public enum State {
        STATED,
        CONFIRMED,
        RETURNED,
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;
    private UUID partyId;

    @Enumerated(EnumType.STRING)
    private State state;

    private String address;
    private String country;
    private String email;
    private String phone;
    private LocalDate validFrom;
    private UUID paperId;
    private UUID statedBy;
    private String statedByName;
    private Instant statedAt;
    private UUID decidedBy;
    private String decidedByName;
    private Instant decidedAt;
    private String returnReason;

    protected AddressChange() {}

    AddressChange(CaseParty party, Statement statement, Caller by, Instant now) {
        id = UUID.randomUUID();
        caseId = party.caseId();
        partyId = party.id();
        state = State.STATED;
        address = statement.address();
        country = statement.country();
        email = statement.email();
        phone = statement.phone();
        validFrom = statement.validFrom();
        paperId = statement.paperId();
        statedBy = by.accountId();
        statedByName = by.name();
        statedAt = now;
    }

    AddressChangeStated stated() {
        return new AddressChangeStated(caseId, id, partyId, statedAt);
    }

    /** @throws org.comity.http.ProblemException ADDRESS_CHANGE_CHANGED, ADDRESS_CHANGE_NOT_NOW unless STATED */
    void withdraw(long seen) {
        requireStated(seen);
        state = State.WITHDRAWN;
    }

    /**
     * It is not enough as it is.
     *
     * @param reason what is missing, in the court's words
     * @param told the accounts that act for the party
     * @throws org.comity.http.ProblemException ADDRESS_CHANGE_CHANGED, ADDRESS_CHANGE_NOT_NOW unless STATED
     */
    AddressChangeReturned giveBack(long seen, String reason, Caller by, List<UUID> told, Instant now) {
        requireStated(seen);
        state = State.RETURNED;
        returnReason = PlainText.strip(reason);
        decide(by, now);
        return new AddressChangeReturned(caseId, id, partyId, told, now);
    }

    /**
     * The party is served there from its day on, or from today if that has come.
     *
     * @throws org.comity.http.ProblemException ADDRESS_CHANGE_CHANGED, ADDRESS_CHANGE_NOT_NOW unless STATED
     */
    PartyAddress confirm(long seen, Caller by, Instant now) {
        requireStated(seen);
        state = State.CONFIRMED;
        LocalDate today = CourtClock.dateOf(now);
        if (validFrom.isBefore(today)) {
            validFrom = today;
        }
        decide(by, now);
        return new PartyAddress(id, caseId, partyId, address, country, email, phone, validFrom, now);
    }

    /** @param told the accounts that act for the party */
    AddressChanged changed(List<UUID> told) {
        return new AddressChanged(caseId, id, partyId, address, country, email, validFrom, statedAt, decidedAt, told);
    }

    private void decide(Caller by, Instant now) {
        decidedBy = by.accountId();
        decidedByName = by.name();
        decidedAt = now;
    }

    private void requireStated(long seen) {
        if (state != State.STATED) {
            throw ADDRESS_CHANGE_NOT_NOW.with();
        }
        if (seen != version) {
            throw ADDRESS_CHANGE_CHANGED.with();
        }
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID partyId() {
        return partyId;
    }

    State state() {
        return state;
    }

    String address() {
        return address;
    }

    String country() {
        return country;
    }

    String email() {
        return email;
    }

    String phone() {
        return phone;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    UUID paperId() {
        return paperId;
    }

    String statedByName() {
        return statedByName;
    }

    public Instant statedAt() {
        return statedAt;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String returnReason() {
        return returnReason;
    }
}
