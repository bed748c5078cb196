package org.comity.filing.charge;

import static org.comity.filing.problem.CaseProblem.CHARGE_OTHER_SUM;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.deadline.CaseClocks;
import org.comity.filing.fee.FeeRelief;
import org.comity.filing.fee.FeeReliefs;
import org.comity.http.Caller;
import org.comity.law.CourtClock;

/** What came for fees, and what that settles. The money is at the court's bank: this is what is known of it. */
@ApplicationScoped
public class Ledger {
    private final Charges charges;
    private final Payments payments;
    private final CaseFiles files;
    private final FeeReliefs reliefs;
    private final CaseClocks clocks;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    Ledger(
            Charges charges,
            Payments payments,
            CaseFiles files,
            FeeReliefs reliefs,
            CaseClocks clocks,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.charges = charges;
        this.payments = payments;
        this.files = files;
        this.reliefs = reliefs;
        this.clocks = clocks;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** By the serials of their references, of a court's cases, in any state. */
    public List<Charge> numbered(String court, Collection<Long> serials) {
        return charges.numbered(court, serials);
    }

    /** Open ones of a court's cases with serials between two, both included. */
    public List<Charge> openBetween(String court, long first, long last) {
        return charges.openBetween(court, first, last);
    }

    public Optional<Charge> find(UUID id) {
        return charges.findByIdOptional(id);
    }

    /** What is still to be paid; empty where the court has still to set it within a range. Zero or less where nothing is. */
    public Optional<BigDecimal> left(Charge charge) {
        return due(charge).map(due -> charge.isOpen() ? due.subtract(charge.receivedCny()) : BigDecimal.ZERO);
    }

    /** What is owed after relief; empty where the court has still to set it within a range. */
    Optional<BigDecimal> due(Charge charge) {
        return charge.fee().isExact()
                ? Optional.of(reliefOf(charge).left(charge.fee().mostCny()))
                : Optional.empty();
    }

    /** What came, less what is owed; nothing while it is open. */
    BigDecimal excess(Charge charge) {
        BigDecimal owed =
                switch (charge.state()) {
                    case OPEN -> charge.receivedCny();
                    case PAID -> charge.paidCny();
                    case VOID -> BigDecimal.ZERO;
                };
        return charge.receivedCny().subtract(owed).max(BigDecimal.ZERO);
    }

    private FeeRelief reliefOf(Charge charge) {
        return charge.isOfTheClaim() ? reliefs.of(charge.caseId()) : reliefs.ofParty(charge.caseId(), charge.partyId());
    }

    /**
     * Money came for a fee, in a case that is held. If that is all that is owed, it is paid.
     *
     * @param on the court's date on which the bank received it
     * @return the number of its receipt
     */
    public String receive(UUID chargeId, BigDecimal cny, LocalDate on) {
        Charge charge = hold(chargeId);
        Payment payment = write(charge, cny, on);
        BigDecimal received = charge.receivedCny();
        if (charge.isOpen()) {
            due(charge)
                    .or(() -> Optional.of(received).filter(charge.fee()::holds))
                    .filter(due -> received.compareTo(due) >= 0)
                    .ifPresent(due -> close(charge, due, on));
        }
        return payment.receipt();
    }

    /**
     * A clerk says that nothing is left to pay.
     *
     * @param cny what came now; 0 where the court exempted the party
     * @throws org.comity.http.ProblemException CHARGE_CLOSED, CHARGE_OTHER_SUM
     */
    void settle(Charge charge, BigDecimal cny, LocalDate on) {
        charge.requireOpen();
        BigDecimal all = charge.receivedCny().add(cny);
        boolean less =
                all.compareTo(charge.fee().leastCny()) < 0 && !reliefOf(charge).equals(FeeRelief.NONE);
        if (!less && !charge.fee().holds(all)) {
            throw CHARGE_OTHER_SUM.with(charge.fee().leastCny(), charge.fee().mostCny());
        }
        if (cny.signum() > 0) {
            write(charge, cny, on);
        }
        close(charge, all, on);
    }

    private Charge hold(UUID id) {
        Charge charge = charges.findById(id);
        files.hold(files.findById(charge.caseId()));
        return charges.lock(charge.caseId(), id);
    }

    private Payment write(Charge charge, BigDecimal cny, LocalDate on) {
        String court = files.findById(charge.caseId()).court();
        int year = CourtClock.dateOf(clock.instant()).getYear();
        Payment payment = new Payment(
                charge,
                cny,
                on,
                court,
                year,
                payments.nextNumber(court, year),
                new Payment.Noted(caller.accountId(), caller.name(), clock.instant()));
        payments.persist(payment);
        charge.receive(cny);
        audit.note(
                "charge-payment",
                charge.caseId(),
                charge.id(),
                Map.of("kind", charge.kind(), "cny", cny.toPlainString(), "receipt", payment.receipt()));
        return payment;
    }

    private void close(Charge charge, BigDecimal cny, LocalDate on) {
        charge.close(on, cny, caller.accountId(), caller.name(), clock.instant());
        String period = charge.rule().noticePeriod();
        boolean alone = charges.open(charge.caseId()).stream()
                .noneMatch(other -> !other.id().equals(charge.id())
                        && other.partyId().equals(charge.partyId())
                        && Objects.equals(other.rule().noticePeriod(), period));
        clocks.paid(
                charge.caseId(),
                charge.partyId(),
                charge.startedBy(),
                alone ? noticeOf(charge) : null,
                charge.id(),
                CourtClock.startOf(on));
        audit.note(
                "charge-paid", charge.caseId(), charge.id(), Map.of("kind", charge.kind(), "cny", cny.toPlainString()));
    }

    /** The court's notice of it; null where it is paid without one. */
    static CaseClocks.Notice noticeOf(Charge charge) {
        String period = charge.rule().noticePeriod();
        return period == null ? null : new CaseClocks.Notice(period, charge.openedAt());
    }
}
