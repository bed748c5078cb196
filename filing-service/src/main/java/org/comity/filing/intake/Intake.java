package org.comity.filing.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.comity.filing.casefile.Origin;
import org.comity.filing.casefile.Registrar;
import org.hibernate.annotations.Immutable;

/** What a registrar said of a case that the register does not hold. */
@Entity
@Immutable
@Table(name = "case_intake")
public class Intake {
    @Id
    private UUID caseId;

    private String scope;
    private String reference;
    private String claims;

    protected Intake() {}

    Intake(UUID caseId, IntakeSheet sheet, Registrar registrar) {
        this.caseId = caseId;
        this.scope = scopeOf(registrar, sheet.court());
        this.reference = sheet.reference();
        this.claims = sheet.claims();
    }

    /** Within what references name one case: the partner, or the court, whose clerks share them. */
    static String scopeOf(Registrar registrar, String court) {
        return registrar.origin() == Origin.PARTNER ? registrar.accountId().toString() : court;
    }

    UUID caseId() {
        return caseId;
    }

    /** Null if the registrar gave none. */
    String reference() {
        return reference;
    }

    String claims() {
        return claims;
    }
}
