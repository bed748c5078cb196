package org.comity.cases;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comity.http.Caller;
import org.comity.http.Reach;

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
    @OrderBy("position")
    private List<CaseParty> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "court_case_assignee", joinColumns = @JoinColumn(name = "case_id"))
    private Set<CaseAssignee> assignees = new HashSet<>();

    private Integer assignmentNumber;

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

    void join(CaseRegistered.Party party) {
        parties.add(new CaseParty(party, parties.size()));
    }

    /** What is for no party is not kept here. */
    void file(PaperFiled fact) {
        if (!fact.isForNoParty()) {
            documents.add(new CaseDocument(fact, documents.size()));
        }
    }

    /** All sides read these papers from now on. */
    void show(List<UUID> paperIds) {
        paperIds.forEach(paperId -> document(paperId).ifPresent(CaseDocument::show));
    }

    void withdraw(UUID paperId) {
        document(paperId).ifPresent(CaseDocument::withdraw);
    }

    /** @throws IllegalStateException if there is no such party */
    CaseParty require(UUID partyId) {
        return party(partyId)
                .orElseThrow(() -> new IllegalStateException("party " + partyId + " is not of case " + caseId));
    }

    /** An assignment that comes a second time, from the dead letters, does not undo a later one. */
    void assign(CaseAssigned fact) {
        if (assignmentNumber == null || assignmentNumber < fact.number()) {
            assignmentNumber = fact.number();
            assignees.clear();
            assignees.addAll(fact.members());
        }
    }

    /** Whether it was given to others after that assignment. */
    public boolean wasGivenAfter(int number) {
        return assignmentNumber != null && assignmentNumber > number;
    }

    /** Whether somebody sees it for its court: by {@link Reach}, its clerks and supervisors, and to whom it was given. */
    public boolean hasStaff(Caller caller) {
        return caller.seesForCourt(court, this::isGivenTo);
    }

    /** Whether somebody of its court works on it now. */
    public boolean isGivenTo(UUID accountId) {
        return assignees.stream().anyMatch(assignee -> assignee.accountId().equals(accountId));
    }

    /** As somebody of its court is called to whom it is given now; empty for everybody else. */
    public String nameOfAssignee(UUID accountId) {
        return assignees.stream()
                .filter(assignee -> assignee.accountId().equals(accountId))
                .map(CaseAssignee::name)
                .findFirst()
                .orElse("");
    }

    /** Whether an account acts for a party of it. */
    public boolean hasParty(UUID accountId) {
        return parties.stream().anyMatch(party -> party.isActedForBy(accountId));
    }

    /** Whether somebody may see it: its court, as far as {@link #hasStaff} says, its parties, and who represents them. */
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

    /** To whom it was given; empty before that, and for a case of which that was not told. */
    public Set<CaseAssignee> assignees() {
        return Set.copyOf(assignees);
    }

    /** Plaintiffs first, then defendants, each side in the order of the claim; then who joined and was not taken out again. */
    public List<CaseParty> parties() {
        return parties.stream()
                .filter(CaseParty::isIn)
                .sorted(Comparator.comparing(CaseParty::role))
                .toList();
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
