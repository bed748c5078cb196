package org.comity.filing.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;
import org.comity.filing.evidence.ExhibitOpinion.View;

/**
 * A party said in writing what it thinks of an exhibit of the other side.
 *
 * @param digest of the exhibit's bytes, by which a hearing shows it
 * @param reasons null if nothing is disputed and nothing was said
 * @param readerAccountIds the accounts of the parties that may read it now, without its author's
 */
public record ExhibitOpinionGiven(
        UUID caseId,
        UUID paperId,
        String digest,
        UUID opinionId,
        UUID partyId,
        View authenticity,
        View legality,
        View relevance,
        String reasons,
        boolean originalDemanded,
        List<UUID> readerAccountIds,
        Instant givenAt)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
