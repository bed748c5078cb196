package org.comity.filing.casefile;

import static org.comity.filing.problem.FilingProblem.APPEARANCE_CODE_USED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.comity.filing.submission.Litigant;

/** A party of a case. An account belongs to it once it filed, or appeared with the code from its service. */
@Entity
public class CaseParty {
    @Id
    private UUID id;

    private UUID caseId;
    private Instant caseRegisteredAt;
    private int position;

    @Enumerated(EnumType.STRING)
    private Litigant.Role role;

    @Enumerated(EnumType.STRING)
    private Litigant.Kind kind;

    private String originalName;
    private String latinName;
    private String chineseName;
    private String representative;
    private String country;
    private String address;
    private String phone;
    private String email;
    private String language;
    private String interpreterLanguage;
    private String zone;
    private UUID accountId;
    private Instant appearedAt;

    protected CaseParty() {}

    CaseParty(UUID caseId, Instant caseRegisteredAt, int position, Litigant litigant) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.caseRegisteredAt = caseRegisteredAt;
        this.position = position;
        this.role = litigant.role();
        this.kind = litigant.kind();
        this.originalName = litigant.originalName();
        this.latinName = litigant.latinName();
        this.chineseName = litigant.chineseName();
        this.representative = litigant.representative();
        this.country = litigant.country();
        this.address = litigant.address();
        this.phone = litigant.phone();
        this.email = litigant.email();
        this.language = litigant.language() == null ? "en" : litigant.language();
        this.interpreterLanguage = litigant.interpreterLanguage();
        this.zone = litigant.zone();
    }

    /**
     * This account is the party from now on.
     *
     * @throws org.comity.http.ProblemException APPEARANCE_CODE_USED if another account is already
     */
    public PartyAppeared appear(UUID account, Instant now) {
        if (accountId != null && !accountId.equals(account)) {
            throw APPEARANCE_CODE_USED.with();
        }
        accountId = account;
        appearedAt = now;
        return new PartyAppeared(caseId, id, account);
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public Litigant.Role role() {
        return role;
    }

    public Litigant.Kind kind() {
        return kind;
    }

    public String originalName() {
        return originalName;
    }

    public String latinName() {
        return latinName;
    }

    public String chineseName() {
        return chineseName;
    }

    public String representative() {
        return representative;
    }

    public String country() {
        return country;
    }

    public String address() {
        return address;
    }

    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }

    public String language() {
        return language;
    }

    public String interpreterLanguage() {
        return interpreterLanguage;
    }

    public String zone() {
        return zone;
    }

    /** Null until the party has an account here. */
    public UUID accountId() {
        return accountId;
    }

    public Instant appearedAt() {
        return appearedAt;
    }

    /** The name to show where there is room for one. */
    public String name() {
        if (!originalName.isEmpty()) {
            return originalName;
        }
        return latinName.isEmpty() ? chineseName : latinName;
    }

    /** The name by which the court calls the party in Chinese documents, else the one it has. */
    public String courtName() {
        return chineseName.isEmpty() ? name() : chineseName;
    }
}
