package org.comity.hearing.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.hearing.consent.Consents;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.record.Heading;
import org.comity.hearing.record.RecordText;
import org.comity.hearing.schedule.HearingSeat;
import org.comity.hearing.schedule.Hearings;
import org.comity.hearing.seat.Seat;

/** What a room reads in the files of this service. */
@ApplicationScoped
class RoomKnowledge {
    @Inject
    Hearings hearings;

    @Inject
    Consents consents;

    @Transactional
    List<Seat> seats(UUID hearingId) {
        return hearings.require(hearingId).seats().stream()
                .map(HearingSeat::seat)
                .toList();
    }

    @Transactional
    Optional<Surroundings.Exhibit> exhibit(UUID hearingId, String digest) {
        return hearings.require(hearingId)
                .knownCase()
                .document(digest)
                .map(document ->
                        new Surroundings.Exhibit(digest, document.documentId(), document.title(), document.pages()));
    }

    @Transactional
    Heading heading(UUID hearingId) {
        return Heading.of(hearings.require(hearingId));
    }

    Surroundings surroundings(UUID hearingId, RoomState state, List<RoomEvent> log) {
        return new Surroundings(
                () -> consents.barToOpening(hearingId),
                digest -> exhibit(hearingId, digest),
                version -> RecordText.of(heading(hearingId), version, state.seats(), log));
    }
}
