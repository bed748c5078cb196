package org.comity.cases;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A party of a case. Three names: as written at home, in Latin script, and in Chinese; only the first is always there. */
@Entity
@Table(name = "court_case_party")
public class CaseParty {
    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");

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
    private String interpreterLanguage;
    private String zone;
    private UUID accountId;
    private Instant leftAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "party_id", nullable = false, updatable = false)
    @OrderBy("confirmedAt, representationId")
    private List<Representative> representatives = new ArrayList<>();

    protected CaseParty() {}

    CaseParty(CaseRegistered.Party fact, int position) {
        this.position = position;
        partyId = fact.partyId();
        role = fact.role();
        kind = fact.kind();
        name = fact.name();
        latinName = fact.latinName();
        chineseName = fact.chineseName();
        country = fact.country() != null && STATE.matcher(fact.country()).matches() ? fact.country() : null;
        language = fact.language();
        interpreterLanguage = fact.interpreterLanguage();
        zone = fact.zone();
        accountId = fact.accountId();
    }

    void appear(UUID account) {
        accountId = account;
    }

    /** An account that was taken for the party itself turned out to be its representative's. */
    void represent(Representative representative) {
        if (representative.accountId().equals(accountId)) {
            accountId = null;
        }
        representatives.add(representative);
    }

    /** The court took it out of the case: nobody acts for it any more. */
    void leave(Instant at) {
        leftAt = at;
        accountId = null;
        representatives.clear();
    }

    boolean isIn() {
        return leftAt == null;
    }

    void endRepresentation(UUID representationId) {
        representatives.removeIf(each -> each.representationId().equals(representationId));
    }

    /** Whether an account is the party's own, or that of who represents it now. */
    public boolean isActedForBy(UUID account) {
        return speakers().stream().anyMatch(speaker -> speaker.accountId().equals(account));
    }

    /** Who acts for it: its own account first, then its representatives in the order in which the court confirmed them. */
    public List<Speaker> speakers() {
        Stream<Speaker> own = accountId == null ? Stream.empty() : Stream.of(new Speaker(accountId, name, null));
        return Stream.concat(
                        own,
                        representatives.stream().map(each -> new Speaker(each.accountId(), each.name(), each.kind())))
                .toList();
    }

    public List<Representative> representatives() {
        return List.copyOf(representatives);
    }

    public UUID partyId() {
        return partyId;
    }

    public PartyRole role() {
        return role;
    }

    /** Null for a party that hearing-service knew before it kept kinds, and where filing-service told a kind that is not known here. */
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

    /** ISO 3166-1 code of the domicile, also of a state that no table knows; null where it was not kept or is no such code, as {@link #kind}. */
    public String country() {
        return country;
    }

    /** BCP 47. */
    public String language() {
        return language;
    }

    /** BCP 47: in which it asked for an interpreter when the case was filed; null if it did not. Source: CPL 273. */
    public String interpreterLanguage() {
        return interpreterLanguage;
    }

    /** IANA zone, or null if nobody knows it. */
    public String zone() {
        return zone;
    }

    /** Null while the party itself has no account; a representative may act for it all the same. */
    public UUID accountId() {
        return accountId;
    }

    public boolean hasAppeared() {
        return !speakers().isEmpty();
    }
}
