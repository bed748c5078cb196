package org.comity.filing.archiving;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * A closed case went to the archive.
 *
 * @param number which time it was; what came later was archived anew
 * @param papers how many the file has
 * @param fileDigest SHA-256 over the digests of all papers in the order of the index, each on a line of its own
 */
public record CaseArchived(UUID caseId, int number, int papers, String fileDigest, Instant archivedAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
