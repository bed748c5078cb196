package org.comity.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A party of a case. Three names: as written at home, in Latin script, and in Chinese; only the first is always there. */
@Entity
@Table(name = "court_case_party")
public class CaseParty {
    @Id
    private UUID partyId;

    private int position;

    @Enumerated(EnumType.STRING)
    private PartyRole role;

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    private String name;
    private String latinName;
    private String chineseName;
    private String country;
    private String language;
    private String zone;
    private UUID accountId;

    protected CaseParty() {}

    CaseParty(CaseRegistered.Party fact, int position) {
        this.position = position;
        partyId = fact.partyId();
        role = fact.role();
        kind = fact.kind();
        name = fact.name();
        latinName = fact.latinName();
        chineseName = fact.chineseName();
        country = fact.country();
        language = fact.language();
        zone = fact.zone();
        accountId = fact.accountId();
    }

    void appear(UUID account) {
        accountId = account;
    }

    public UUID partyId() {
        return partyId;
    }

    public PartyRole role() {
        return role;
    }

    /** Null for a party that hearing-service knew before it kept kinds. */
    public PartyKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** Null if there is none, as {@link #chineseName}. */
    public String latinName() {
        return latinName;
    }

    public String chineseName() {
        return chineseName;
    }

    /** ISO 3166-1 code of the domicile; null where it was not kept, as {@link #kind}. */
    public String country() {
        return country;
    }

    /** BCP 47. */
    public String language() {
        return language;
    }

    /** IANA zone, or null if nobody knows it. */
    public String zone() {
        return zone;
    }

    /** Null until the party has appeared. */
    public UUID accountId() {
        return accountId;
    }

    public boolean hasAppeared() {
        return accountId != null;
    }
}
