package org.comity.serviceofprocess.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A registered case: its court, who is in it, and which papers it has. */
@Entity
@Table(name = "case_file")
public class CaseFile {

    @Id
    private UUID id;

    private String caseNumber;
    private String court;
    private String title;
    private Instant registeredAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", nullable = false)
    @OrderBy("position")
    private List<Party> parties = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", nullable = false)
    @OrderBy("position")
    private List<CaseDocument> documents = new ArrayList<>();

    protected CaseFile() {}

    CaseFile(CaseRegistered fact) {
        id = fact.caseId();
        caseNumber = fact.caseNumber();
        court = fact.court();
        title = fact.title();
        registeredAt = fact.registeredAt();
        fact.parties().forEach(party -> parties.add(new Party(party, parties.size())));
        fact.documents().forEach(document -> documents.add(new CaseDocument(document, documents.size())));
    }

    public UUID id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    /** The court's code, such as 浙01. */
    public String court() {
        return court;
    }

    public String title() {
        return title;
    }

    public List<Party> parties() {
        return List.copyOf(parties);
    }

    public List<CaseDocument> documents() {
        return List.copyOf(documents);
    }

    public Optional<Party> party(UUID partyId) {
        return parties.stream().filter(party -> party.id().equals(partyId)).findFirst();
    }

    public Optional<CaseDocument> document(UUID documentId) {
        return documents.stream()
                .filter(document -> document.id().equals(documentId))
                .findFirst();
    }

    /** Whether an account is a party of this case. */
    public boolean hasParty(UUID accountId) {
        return parties.stream().anyMatch(party -> accountId.equals(party.accountId()));
    }

    void appear(UUID partyId, UUID accountId) {
        party(partyId).ifPresent(party -> party.appear(accountId));
    }
}
