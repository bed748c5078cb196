package org.comity.serviceofprocess.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A party of a case. Three names: as written at home, in Latin script, and in Chinese; only the first is always there. */
@Entity
@Table(name = "case_party")
public class Party {

    @Id
    private UUID id;

    private int position;
    private String role;
    private String kind;
    private String name;
    private String latinName;
    private String chineseName;
    private String country;
    private String language;
    private String zone;
    private String email;
    private String address;
    private UUID accountId;

    protected Party() {}

    Party(CaseRegistered.Party fact, int position) {
        id = fact.partyId();
        this.position = position;
        role = fact.role();
        kind = fact.kind();
        name = fact.name();
        latinName = fact.latinName();
        chineseName = fact.chineseName();
        country = fact.country();
        language = fact.language();
        zone = fact.zone();
        email = fact.email();
        address = fact.address();
        accountId = fact.accountId();
    }

    public UUID id() {
        return id;
    }

    public String role() {
        return role;
    }

    /** {@code PERSON} or {@code COMPANY}. */
    public String kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String latinName() {
        return latinName;
    }

    public String chineseName() {
        return chineseName;
    }

    public String country() {
        return country;
    }

    public String language() {
        return language;
    }

    /** IANA zone, or null if not known. */
    public String zone() {
        return zone;
    }

    public String email() {
        return email;
    }

    public String address() {
        return address;
    }

    /** Null until the party appears with an account. */
    public UUID accountId() {
        return accountId;
    }

    void appear(UUID account) {
        accountId = account;
    }
}
