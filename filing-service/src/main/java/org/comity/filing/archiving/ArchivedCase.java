package org.comity.filing.archiving;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.comity.filing.paper.Papers;
import org.comity.http.Caller;
import org.hibernate.annotations.Immutable;

/** That a case went to the archive, and with what. */
@Entity
@Immutable
@Table(name = "case_archived")
@IdClass(ArchivedCase.Key.class)
public class ArchivedCase {
    record Key(UUID caseId, int number) implements Serializable {}

    @Id
    private UUID caseId;

    @Id
    private int number;

    private int papers;
    private String fileDigest;
    private UUID archivedBy;
    private String archivedByName;
    private Instant archivedAt;

    protected ArchivedCase() {}

    ArchivedCase(UUID caseId, int number, int papers, String fileDigest, Caller by, Instant now) {
        this.caseId = caseId;
        this.number = number;
        this.papers = papers;
        this.fileDigest = fileDigest;
        this.archivedBy = by.accountId();
        this.archivedByName = by.name();
        this.archivedAt = now;
    }

    CaseArchived fact() {
        return new CaseArchived(caseId, number, papers, fileDigest, archivedAt);
    }

    /** Whether nothing came to the file or went from it since. */
    boolean holds(Papers.Extent extent) {
        return papers == extent.papers() && !extent.lastFiledAt().isAfter(archivedAt);
    }

    int number() {
        return number;
    }

    int papers() {
        return papers;
    }

    String fileDigest() {
        return fileDigest;
    }

    String archivedByName() {
        return archivedByName;
    }

    Instant archivedAt() {
        return archivedAt;
    }
}
