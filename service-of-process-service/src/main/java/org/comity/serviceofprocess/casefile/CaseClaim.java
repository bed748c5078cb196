package org.comity.serviceofprocess.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What is claimed in a case, as filing-service told of it when the case was registered. */
@Entity
@Immutable
public class CaseClaim {
    @Id
    private UUID caseId;

    private BigDecimal amount;
    private String currency;

    protected CaseClaim() {}

    CaseClaim(UUID caseId, BigDecimal amount, String currency) {
        this.caseId = caseId;
        this.amount = amount;
        this.currency = currency;
    }

    /** As filed; null where no sum is claimed. */
    public BigDecimal amount() {
        return amount;
    }

    /** ISO 4217; null with the amount. */
    public String currency() {
        return currency;
    }
}
