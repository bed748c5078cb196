package org.comity.gateway.identity.staff;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * Where a court is, how it is reached and whether it takes new filings here, from now on.
 *
 * @param court code
 * @param closedBecause null while it takes new filings
 * @param version grows with each change, so that what is said again at a start does not undo what came after it
 */
record CourtOfficeKept(
        String court,
        String address,
        String telephone,
        String hours,
        String closedBecause,
        long version,
        Instant changedAt)
        implements Event {
    static CourtOfficeKept of(CourtOffice office) {
        return new CourtOfficeKept(
                office.court(),
                office.address(),
                office.telephone(),
                office.hours(),
                office.closedBecause(),
                office.seen(),
                office.changedAt());
    }

    /** Made from the court's code, so that what is said of one court arrives in order. */
    @Override
    public UUID subject() {
        return UUID.nameUUIDFromBytes(court.getBytes(StandardCharsets.UTF_8));
    }
}
