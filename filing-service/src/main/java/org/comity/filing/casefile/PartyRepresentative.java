package org.comity.filing.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.comity.law.SpecialPower;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** An account that acts for a party because the court confirmed it, for as long as that is in force; then the row is gone. */
@Entity
@Immutable
public class PartyRepresentative {
    @Id
    private UUID representationId;

    private UUID caseId;
    private Instant caseRegisteredAt;
    private UUID partyId;
    private UUID accountId;
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Set<SpecialPower> powers;

    protected PartyRepresentative() {}

    public PartyRepresentative(
            UUID representationId, CaseParty party, UUID accountId, String name, Set<SpecialPower> powers) {
        this.representationId = representationId;
        this.caseId = party.caseId();
        this.caseRegisteredAt = party.caseRegisteredAt();
        this.partyId = party.id();
        this.accountId = accountId;
        this.name = name;
        this.powers = powers;
    }

    public UUID partyId() {
        return partyId;
    }

    public UUID accountId() {
        return accountId;
    }

    /** As the power of attorney names the person. */
    public String name() {
        return name;
    }

    /** @param power null if the act needs none */
    public boolean mayUse(SpecialPower power) {
        return power == null || powers.contains(power);
    }
}
