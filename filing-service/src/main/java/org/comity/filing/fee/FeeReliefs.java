package org.comity.filing.fee;

import java.util.UUID;
import org.comity.filing.submission.Litigant;

/** What the court granted of relief from the fee of a case. */
public interface FeeReliefs {
    /** To its plaintiffs, who owe it, as it stands now. */
    FeeRelief of(UUID caseId);

    /** To the parties of a side, as it stands now. */
    FeeRelief of(UUID caseId, Litigant.Role side);
}
