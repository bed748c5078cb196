package org.comity.cases;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A party or the court handed a paper in, as far as every service cares.
 *
 * @param mediaType null in events of earlier releases, when every file was a PDF; likewise its {@code extension}
 * @param readerPartyIds the parties that read it, where readers are named; null in events of earlier releases
 */
record PaperFiled(
        UUID caseId,
        UUID paperId,
        String digest,
        String kind,
        String title,
        String language,
        int pages,
        String mediaType,
        String extension,
        UUID translationOf,
        Readers readers,
        Set<UUID> readerPartyIds,
        Instant filedAt) {

    /** Whether it is for the court alone, or for parties of whom nothing is told. */
    boolean isForNoParty() {
        return readers == Readers.COURT
                || readers == Readers.NAMED && (readerPartyIds == null || readerPartyIds.isEmpty());
    }

    /** Which sides read it, besides the court. */
    enum Readers {
        ALL(PartyRole.PLAINTIFF, PartyRole.DEFENDANT, PartyRole.THIRD_PARTY),
        PLAINTIFF(PartyRole.PLAINTIFF),
        DEFENDANT(PartyRole.DEFENDANT),
        THIRD_PARTY(PartyRole.THIRD_PARTY),
        PLAINTIFF_AND_DEFENDANT(PartyRole.PLAINTIFF, PartyRole.DEFENDANT),
        PLAINTIFF_AND_THIRD_PARTY(PartyRole.PLAINTIFF, PartyRole.THIRD_PARTY),
        DEFENDANT_AND_THIRD_PARTY(PartyRole.DEFENDANT, PartyRole.THIRD_PARTY),
        COURT,
        /** Some parties, whatever their side. */
        NAMED;

        private final Set<PartyRole> sides;

        Readers(PartyRole... sides) {
            this.sides = Set.of(sides);
        }

        boolean include(PartyRole side) {
            return sides.contains(side);
        }
    }
}
