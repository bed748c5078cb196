package org.comity.filing.bank;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What of one payment was booked for a further fee. */
@Entity
@Immutable
class BankEntryPart {
    @Id
    private UUID id;

    private UUID entryId;
    private int position;
    private UUID chargeId;
    private BigDecimal cny;
    private String receipt;

    protected BankEntryPart() {}

    /** @param position from 1, in the order in which they were said */
    BankEntryPart(UUID entry, int position, UUID charge, BigDecimal cny, String receipt) {
        this.id = UUID.randomUUID();
        this.entryId = entry;
        this.position = position;
        this.chargeId = charge;
        this.cny = cny;
        this.receipt = receipt;
    }

    UUID entryId() {
        return entryId;
    }

    UUID chargeId() {
        return chargeId;
    }

    BigDecimal cny() {
        return cny;
    }

    /** The number of its receipt. */
    String receipt() {
        return receipt;
    }
}
