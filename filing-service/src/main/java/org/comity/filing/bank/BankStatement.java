package org.comity.filing.bank;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A statement that a clerk imported. The file itself is not kept: it says more of payers than a court needs. */
@Entity
@Immutable
class BankStatement {
    @Id
    private UUID id;

    private String court;
    private String digest;
    private int accountVersion;
    private String statementId;
    private int credits;
    private int known;
    private int leftOut;
    private Instant importedAt;
    private UUID importedBy;
    private String importedByName;

    protected BankStatement() {}

    /**
     * @param digest SHA-256 of the file
     * @param accountVersion which of the court's accounts it was checked against
     * @param known how many of its credits stood in a statement before
     */
    BankStatement(
            String court,
            String digest,
            int accountVersion,
            CamtStatement read,
            int known,
            UUID clerk,
            String name,
            Instant now) {
        this.id = UUID.randomUUID();
        this.court = court;
        this.digest = digest;
        this.accountVersion = accountVersion;
        this.statementId = read.id().length() > 70 ? read.id().substring(0, 70) : read.id();
        this.credits = read.credits().size();
        this.known = known;
        this.leftOut = read.leftOut();
        this.importedAt = now;
        this.importedBy = clerk;
        this.importedByName = name;
    }

    UUID id() {
        return id;
    }

    String statementId() {
        return statementId;
    }

    int credits() {
        return credits;
    }

    int known() {
        return known;
    }

    int leftOut() {
        return leftOut;
    }

    Instant importedAt() {
        return importedAt;
    }

    String importedByName() {
        return importedByName;
    }
}
