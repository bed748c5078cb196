package org.comity.filing.casefile;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.filing.fee.AppliedRate;
import org.comity.filing.fee.Money;
import org.comity.filing.submission.Litigants;
import org.comity.filing.submission.Submission;
import org.comity.law.CourtClock;
import org.jspecify.annotations.Nullable;

/**
 * What the register has to know of a case, wherever it comes from.
 *
 * @param submissionId null for a case that was not filed online, as is {@code submittedAt}
 * @param submittedAt when it was filed online
 * @param filerAccountId who is the plaintiff, or all of them, from the first minute; null for a filer who represents them
 * @param representativeAccountId the filer who represents the plaintiffs; null for one who is the plaintiff, and where nobody filed online
 * @param receivedOn the court's date on which the court received it
 * @param claim null where no sum is claimed
 * @param rate of the day of registration; null for a claim in yuan and for none. Source: FEE 55
 * @param fee in yuan, which the court sets where no amount is claimed; null where one is, and where none is asked for here. Source: FEE 13
 * @param takenOver null for a new case
 * @param feeFollows whether another court took the fee, and hands it over with the file. Source: FEE 24, recalled
 */
public record CaseEntry(
        @Nullable UUID submissionId,
        @Nullable Instant submittedAt,
        @Nullable UUID filerAccountId,
        @Nullable UUID representativeAccountId,
        LocalDate receivedOn,
        String court,
        String cause,
        @Nullable Money claim,
        @Nullable AppliedRate rate,
        @Nullable BigDecimal fee,
        Litigants litigants,
        @Nullable TakenOver takenOver,
        boolean feeFollows) {

    /** A case that runs already: its number and the court's date of its registration. */
    public record TakenOver(CaseNumber number, LocalDate registeredOn) {}

    /**
     * @param rate of the day of acceptance; null for a claim in yuan
     * @param fee that the court sets where no amount is claimed; else null
     */
    static CaseEntry of(Submission submission, AppliedRate rate, BigDecimal fee) {
        return new CaseEntry(
                submission.id(),
                submission.submittedAt(),
                submission.capacity() == null ? submission.filerAccountId() : null,
                submission.capacity() == null ? null : submission.filerAccountId(),
                CourtClock.dateOf(submission.submittedAt()),
                submission.court(),
                submission.cause(),
                submission.claim().money().orElse(null),
                rate,
                fee,
                submission.litigants(),
                null,
                false);
    }

    boolean isTakenOver() {
        return takenOver != null;
    }

    /** The court's date of registration. */
    LocalDate registeredOn(Instant now) {
        return isTakenOver() ? takenOver.registeredOn() : CourtClock.dateOf(now);
    }
}
