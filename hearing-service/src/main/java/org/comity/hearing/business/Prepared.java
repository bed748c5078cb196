package org.comity.hearing.business;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.hearing.business.Exhibits.ExhibitOpinionGiven;

/** What the sealed records of conferences of the same case put down before this hearing. */
public interface Prepared {
    Prepared NOTHING = new Prepared() {
        @Override
        public Optional<Point> undisputed(UUID pointId) {
            return Optional.empty();
        }

        @Override
        public Optional<ExhibitOpinionGiven> opinion(UUID partyId, String digest) {
            return Optional.empty();
        }
    };

    /**
     * A point that was not in dispute.
     *
     * @param meetingId of the conference
     * @param agreedBy the parties that agreed to it
     */
    record Point(UUID pointId, UUID meetingId, int number, String text, List<UUID> agreedBy) {}

    Optional<Point> undisputed(UUID pointId);

    /** What a party said last of an exhibit, by the SHA-256 of its bytes in hex. */
    Optional<ExhibitOpinionGiven> opinion(UUID partyId, String digest);
}
