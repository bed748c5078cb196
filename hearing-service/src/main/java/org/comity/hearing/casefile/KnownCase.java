package org.comity.hearing.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A case as far as its hearings need it: who its parties are, in which language, and what may be shown. */
@Entity
public class KnownCase {
    @Id
    UUID caseId;

    private String caseNumber;
    private String court;
    private String title;
    private Instant registeredAt;

    @OneToMany(mappedBy = "knownCase", cascade = CascadeType.ALL)
    @OrderBy("role desc, name, partyId")
    private List<KnownParty> parties = new ArrayList<>();

    @OneToMany(mappedBy = "knownCase", cascade = CascadeType.ALL)
    @OrderBy("title, documentId")
    private List<KnownDocument> documents = new ArrayList<>();

    protected KnownCase() {}

    KnownCase(CaseRegistered fact) {
        caseId = fact.caseId();
        caseNumber = fact.caseNumber();
        court = fact.court();
        title = fact.title();
        registeredAt = fact.registeredAt();
        fact.parties().forEach(party -> parties.add(new KnownParty(this, party)));
        fact.documents().forEach(document -> documents.add(new KnownDocument(this, document)));
    }

    public UUID caseId() {
        return caseId;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String court() {
        return court;
    }

    public String title() {
        return title;
    }

    /** Plaintiffs first. */
    public List<KnownParty> parties() {
        return parties;
    }

    public List<KnownDocument> documents() {
        return documents;
    }

    public Optional<KnownDocument> document(String digest) {
        return documents.stream()
                .filter(document -> document.digest().equals(digest))
                .findFirst();
    }

    public boolean hasParty(UUID accountId) {
        return parties.stream().anyMatch(party -> accountId.equals(party.accountId()));
    }
}
