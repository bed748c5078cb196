package org.comity.filing.court;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The account to which a court's fees are paid, as an operator wrote it down. A change is another row; the last one stands. */
@Entity
@Immutable
public class CourtAccount {
    @Id
    private UUID id;

    private String court;
    private int version;
    private String holder;
    private String holderLatin;
    private String bank;
    private String bankLatin;
    private String number;
    private String bic;
    private String cnaps;
    private Instant changedAt;
    private UUID changedBy;
    private String changedByName;

    protected CourtAccount() {}

    CourtAccount(
            String court, int version, CourtAccountResource.Keeping said, UUID operator, String name, Instant now) {
        this.id = UUID.randomUUID();
        this.court = court;
        this.version = version;
        this.holder = said.holder();
        this.holderLatin = said.holderLatin();
        this.bank = said.bank();
        this.bankLatin = said.bankLatin();
        this.number = AccountNumbers.plain(said.number());
        this.bic = AccountNumbers.plain(said.bic());
        this.cnaps = said.cnaps();
        this.changedAt = now;
        this.changedBy = operator;
        this.changedByName = name;
    }

    UUID id() {
        return id;
    }

    public String court() {
        return court;
    }

    /** From 1. */
    public int version() {
        return version;
    }

    /** Whose it is, as the bank has it. */
    public String holder() {
        return holder;
    }

    /** The same in Latin letters, as banks abroad write it. */
    public String holderLatin() {
        return holderLatin;
    }

    public String bank() {
        return bank;
    }

    public String bankLatin() {
        return bankLatin;
    }

    /** Without blanks. */
    public String number() {
        return number;
    }

    /** SWIFT's, of eight or eleven characters. Source: ISO 9362 */
    public String bic() {
        return bic;
    }

    /** The bank's twelve digits in China's own payment system; null if nobody said them. */
    public String cnaps() {
        return cnaps;
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedByName() {
        return changedByName;
    }

    /** Whether a statement is of this account. */
    public boolean isNumbered(String other) {
        return number.equals(AccountNumbers.plain(other));
    }
}
