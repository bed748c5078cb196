package org.comity.filing.representation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;
import org.comity.filing.submission.Instance;
import org.comity.filing.submission.RepresentativeKind;
import org.comity.law.SpecialPower;

/**
 * The court confirmed that this account acts for a party. If it was taken for the party itself before, it no longer is.
 *
 * @param validUntil null if the paper names no last day
 */
public record RepresentationConfirmed(
        UUID caseId,
        UUID representationId,
        UUID partyId,
        UUID accountId,
        RepresentativeKind kind,
        String name,
        List<SpecialPower> powers,
        List<Instance> instances,
        LocalDate validFrom,
        LocalDate validUntil,
        Instant confirmedAt)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
