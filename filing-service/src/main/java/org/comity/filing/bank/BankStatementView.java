package org.comity.filing.bank;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A statement that was imported.
 *
 * @param statementId the bank's
 * @param credits how many payments came by it
 * @param known how many of them stood in a statement before, and were not taken again
 * @param waiting how many wait for a person now
 * @param leftOut how many entries are debits, or not booked yet
 */
@Schema(name = "BankStatement", description = "A statement of a court's account that was imported")
public record BankStatementView(
        UUID id,
        String statementId,
        int credits,
        int known,
        long waiting,
        int leftOut,
        Instant importedAt,
        String importedByName) {
    static BankStatementView of(BankStatement statement, long waiting) {
        return new BankStatementView(
                statement.id(),
                statement.statementId(),
                statement.credits(),
                statement.known(),
                waiting,
                statement.leftOut(),
                statement.importedAt(),
                statement.importedByName());
    }
}
