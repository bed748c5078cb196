package org.comity.filing.fee;

import java.util.UUID;

/** What the court granted of relief from the fee of a case. */
public interface FeeReliefs {
    /** To its plaintiffs, who owe it, as it stands now. */
    FeeRelief of(UUID caseId);

    /** To one party, as it stands now. */
    FeeRelief ofParty(UUID caseId, UUID partyId);
}
