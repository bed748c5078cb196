package org.comity.filing.bank;

import static org.comity.filing.problem.CaseProblem.COURT_ACCOUNT_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.filing.charge.Charge;
import org.comity.filing.charge.Ledger;
import org.comity.filing.court.CourtAccount;
import org.comity.filing.court.CourtAccounts;
import org.comity.filing.fee.PaymentReference;
import org.comity.http.Caller;

/** Takes what a statement tells: what is exact is booked, all else waits for a person. */
@ApplicationScoped
class StatementImport {
    private final BankStatements statements;
    private final BankEntries entries;
    private final CourtAccounts accounts;
    private final Ledger ledger;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    StatementImport(
            BankStatements statements,
            BankEntries entries,
            CourtAccounts accounts,
            Ledger ledger,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.statements = statements;
        this.entries = entries;
        this.accounts = accounts;
        this.ledger = ledger;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws org.comity.http.ProblemException COURT_ACCOUNT_UNKNOWN */
    CourtAccount account(String court) {
        return accounts.of(court).orElseThrow(COURT_ACCOUNT_UNKNOWN::with);
    }

    /** In one transaction. The same file again is the same statement. */
    BankStatement take(String court, String digest, CourtAccount account, CamtStatement read) {
        statements.inTurn(court);
        return statements.withDigest(court, digest).orElseGet(() -> write(court, digest, account, read));
    }

    private BankStatement write(String court, String digest, CourtAccount account, CamtStatement read) {
        Set<String> known =
                entries.known(court, read.credits().stream().map(Credit::key).toList());
        BankStatement statement = new BankStatement(
                court,
                digest,
                account.version(),
                read,
                known.size(),
                caller.accountId(),
                caller.name(),
                clock.instant());
        statements.persist(statement);
        audit.note(
                "bank-statement-imported",
                null,
                statement.id(),
                Map.of("digest", digest, "credits", String.valueOf(statement.credits())));
        for (Credit credit : read.credits()) {
            if (!known.contains(credit.key())) {
                write(statement, court, credit);
            }
        }
        statements.flush();
        return statement;
    }

    private void write(BankStatement statement, String court, Credit credit) {
        Matching matching = Matching.of(credit, new FeesOf(court));
        BankEntry entry = new BankEntry(statement, court, credit, matching, clock.instant());
        if (matching.finding() == Finding.EXACT) {
            book(entry, matching.fee(), credit.amount());
        }
        entries.persist(entry);
    }

    /** @param cny of it in yuan */
    void book(BankEntry entry, UUID charge, BigDecimal cny) {
        BigDecimal fen = cny.setScale(2);
        String receipt = ledger.receive(charge, fen, entry.bookedOn());
        entry.book(charge, fen, receipt, caller.accountId(), caller.name(), clock.instant());
    }

    /** @param position among the further fees, from 1 @param cny of it in yuan */
    void bookFurther(BankEntry entry, int position, UUID charge, BigDecimal cny) {
        BigDecimal fen = cny.setScale(2);
        String receipt = ledger.receive(charge, fen, entry.bookedOn());
        entries.persist(new BankEntryPart(entry.id(), position, charge, fen, receipt));
    }

    /** As they stand now: the payments before in the same statement are booked already. */
    private final class FeesOf implements Matching.Fees {
        private final String court;

        FeesOf(String court) {
            this.court = court;
        }

        @Override
        public List<Matching.Owed> numbered(List<Long> serials) {
            return ledger.numbered(court, serials).stream().map(this::owed).toList();
        }

        @Override
        public List<Matching.Owed> beginning(String reference) {
            String digits = reference.substring(4);
            String serial = digits.substring(0, Math.min(8, digits.length()));
            long step = (long) Math.pow(10, 8 - serial.length());
            long first = Long.parseLong(serial) * step;
            return ledger.openBetween(court, first, first + step - 1).stream()
                    .filter(charge -> PaymentReference.of(charge.serial()).startsWith(reference))
                    .limit(2)
                    .map(this::owed)
                    .toList();
        }

        private Matching.Owed owed(Charge charge) {
            return new Matching.Owed(
                    charge.id(), charge.isOpen(), ledger.left(charge).orElse(null));
        }
    }
}
