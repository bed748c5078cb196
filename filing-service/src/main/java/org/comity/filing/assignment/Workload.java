package org.comity.filing.assignment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param role as tokens call it
 * @param here whether cases can be given to them: not to who was kept out or works elsewhere, but still has open cases here
 * @param openCases that are still to be decided at this court
 */
@Schema(name = "CourtMember", description = "Somebody of the court, with how much they have")
record Workload(UUID accountId, String name, String role, boolean here, long openCases) {
    /** With where it stands in the list. */
    record Row(Workload workload, Instant knownSince) {}
}
