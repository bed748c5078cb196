package org.comity.hearing.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.hearing.business.Powers.PowerNotWitnessed;
import org.comity.hearing.business.Powers.PowerWitnessed;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.power.ProposedPower;

/** What came of a meeting at which a power of attorney was to be signed: what the judge found last. */
record Witnessing(ProposedPower power, UUID hearingId, String judge, List<RoomEvent> log) {

    /**
     * @param recordDigest SHA-256 of the sealed record, in hexadecimal
     * @throws java.util.NoSuchElementException if the judge found nothing, and then no record can be sealed
     */
    PowerOfAttorneyWitnessed sealed(String recordDigest, Instant sealedAt) {
        RoomEvent found = log.stream()
                .filter(event -> event.fact() instanceof PowerWitnessed || event.fact() instanceof PowerNotWitnessed)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        PowerWitnessed seen = found.fact() instanceof PowerWitnessed fact ? fact : null;
        return new PowerOfAttorneyWitnessed(
                power.caseId(),
                hearingId,
                power.representationId(),
                power.partyId(),
                seen != null,
                found.fact() instanceof PowerNotWitnessed refused ? refused.reason() : null,
                seen == null ? null : seen.digest(),
                judge,
                seen == null ? null : seen.firm(),
                seen == null ? null : seen.licence(),
                recordDigest,
                found.at(),
                sealedAt);
    }
}
