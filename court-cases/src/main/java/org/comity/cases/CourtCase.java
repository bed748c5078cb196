package org.comity.cases;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.http.Caller;

/** A registered case: its court, who is in it, and which documents it has. */
@Entity
public class CourtCase {
    @Id
    private UUID caseId;

    private String caseNumber;
    private String court;
    private String title;
    private Instant registeredAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("role desc, position")
    private List<CaseParty> parties = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<CaseDocument> documents = new ArrayList<>();

    protected CourtCase() {}

    CourtCase(CaseRegistered fact) {
        caseId = fact.caseId();
        caseNumber = fact.caseNumber();
        court = fact.court();
        title = fact.title();
        registeredAt = fact.registeredAt();
        fact.parties().forEach(party -> parties.add(new CaseParty(party, parties.size())));
        fact.documents().forEach(document -> documents.add(new CaseDocument(document, documents.size())));
    }

    /** What is for the court alone is not kept here. */
    void file(PaperFiled fact) {
        if (fact.readers() != PaperFiled.Readers.COURT) {
            documents.add(new CaseDocument(fact, documents.size()));
        }
    }

    void withdraw(UUID paperId) {
        document(paperId).ifPresent(CaseDocument::withdraw);
    }

    /** @throws IllegalStateException if there is no such party */
    void appear(UUID partyId, UUID accountId) {
        party(partyId)
                .orElseThrow(() -> new IllegalStateException("party " + partyId + " is not of case " + caseId))
                .appear(accountId);
    }

    /** Whether somebody is a clerk or judge of its court. */
    public boolean hasStaff(Caller caller) {
        return (caller.is("clerk") || caller.is("judge")) && caller.isStaffOf(court);
    }

    /** Whether an account is a party of it. */
    public boolean hasParty(UUID accountId) {
        return parties.stream().anyMatch(party -> accountId.equals(party.accountId()));
    }

    /** Whether somebody may see it: the clerks and judges of its court, and its parties. */
    public boolean isOpenTo(Caller caller) {
        return hasStaff(caller) || hasParty(caller.accountId());
    }

    public UUID caseId() {
        return caseId;
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

    /** Plaintiffs first, each side in the order of the claim. */
    public List<CaseParty> parties() {
        return List.copyOf(parties);
    }

    public List<CaseDocument> documents() {
        return List.copyOf(documents);
    }

    public Optional<CaseParty> party(UUID partyId) {
        return parties.stream().filter(party -> party.partyId().equals(partyId)).findFirst();
    }

    public Optional<CaseDocument> document(UUID documentId) {
        return documents.stream()
                .filter(document -> document.documentId().equals(documentId))
                .findFirst();
    }

    /** @param digest SHA-256 in hexadecimal */
    public Optional<CaseDocument> document(String digest) {
        return documents.stream()
                .filter(document -> document.digest().equals(digest))
                .findFirst();
    }
}
