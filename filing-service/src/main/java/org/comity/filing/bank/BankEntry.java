package org.comity.filing.bank;

import static org.comity.filing.problem.CaseProblem.BANK_ENTRY_DECIDED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.http.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Money that came by a statement.
 * <pre>
 *   WAITING ──exact, or a clerk says for which fee──▶ BOOKED
 *      └──a clerk says that it is for none──▶ DISMISSED
 * </pre>
 */
@Entity
class BankEntry {
    @Schema(name = "BankEntryState")
    public enum State {
        WAITING,
        BOOKED,
        DISMISSED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID statementId;
    private String court;
    private String bankKey;
    private BigDecimal amount;
    private String currency;
    private LocalDate bookedOn;
    private String payer;
    private String remittance;

    @Enumerated(EnumType.STRING)
    private Finding finding;

    private UUID chargeId;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant importedAt;
    private Instant decidedAt;
    private UUID decidedBy;
    private String decidedByName;
    private BigDecimal bookedCny;
    private String receipt;
    private String reason;

    protected BankEntry() {}

    BankEntry(BankStatement statement, String court, Credit credit, Matching matching, Instant now) {
        this.id = UUID.randomUUID();
        this.statementId = statement.id();
        this.court = court;
        this.bankKey = credit.key();
        this.amount = credit.amount();
        this.currency = credit.currency();
        this.bookedOn = credit.bookedOn();
        this.payer = credit.payer() == null ? null : text(credit.payer(), 300);
        this.remittance = text(String.join("\n", credit.texts()), 2000);
        this.finding = matching.finding();
        this.chargeId = matching.fee();
        this.state = State.WAITING;
        this.importedAt = now;
    }

    /** A bank may send what nobody can read; what is left of it is kept. */
    private static String text(String said, int most) {
        String plain = PlainText.of(said).orElseGet(() -> said.replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{Sc} \\n]", "?"));
        return plain.length() > most ? plain.substring(0, most) : plain;
    }

    /** @throws org.comity.http.ProblemException BANK_ENTRY_DECIDED */
    void require(long seen) {
        if (state != State.WAITING || version != seen) {
            throw BANK_ENTRY_DECIDED.with();
        }
    }

    /** @param receipt the number of the receipt */
    void book(UUID charge, BigDecimal cny, String receipt, UUID clerk, String clerkName, Instant now) {
        state = State.BOOKED;
        chargeId = charge;
        bookedCny = cny;
        this.receipt = receipt;
        decide(clerk, clerkName, now);
    }

    void dismiss(String why, UUID clerk, String clerkName, Instant now) {
        state = State.DISMISSED;
        chargeId = null;
        reason = why;
        decide(clerk, clerkName, now);
    }

    private void decide(UUID clerk, String clerkName, Instant now) {
        decidedAt = now;
        decidedBy = clerk;
        decidedByName = clerkName;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    BigDecimal amount() {
        return amount;
    }

    String currency() {
        return currency;
    }

    LocalDate bookedOn() {
        return bookedOn;
    }

    /** Null where the statement names none. */
    String payer() {
        return payer;
    }

    /** What the payer wrote, a line for each part. */
    String remittance() {
        return remittance;
    }

    Finding finding() {
        return finding;
    }

    /** For which it is booked or, while it waits, which is proposed; null where there is none. */
    UUID chargeId() {
        return chargeId;
    }

    State state() {
        return state;
    }

    Instant importedAt() {
        return importedAt;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String decidedByName() {
        return decidedByName;
    }

    BigDecimal bookedCny() {
        return bookedCny;
    }

    String receipt() {
        return receipt;
    }

    String reason() {
        return reason;
    }
}
