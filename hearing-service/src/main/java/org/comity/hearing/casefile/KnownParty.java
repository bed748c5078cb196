package org.comity.hearing.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.comity.hearing.seat.Role;

/** A party of a case. {@code accountId} is null until the party has appeared; {@code zone} is null where nobody knows it. */
@Entity
public class KnownParty {
    @Id
    private UUID partyId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private KnownCase knownCase;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String name;
    private String latinName;
    private String chineseName;
    private String language;
    private String zone;
    private UUID accountId;

    protected KnownParty() {}

    KnownParty(KnownCase knownCase, CaseRegistered.Party party) {
        this.knownCase = knownCase;
        partyId = party.partyId();
        role = party.role();
        name = party.name();
        latinName = party.latinName();
        chineseName = party.chineseName();
        language = party.language();
        zone = party.zone();
        accountId = party.accountId();
    }

    void appears(UUID account) {
        accountId = account;
    }

    public UUID partyId() {
        return partyId;
    }

    public Role role() {
        return role;
    }

    public String name() {
        return name;
    }

    public String language() {
        return language;
    }

    public String zone() {
        return zone;
    }

    public UUID accountId() {
        return accountId;
    }
}
