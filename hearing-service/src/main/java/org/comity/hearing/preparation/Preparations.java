package org.comity.hearing.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.hearing.business.Exhibits.ExhibitOpinionGiven;
import org.comity.hearing.business.Exhibits.ExhibitShown;
import org.comity.hearing.business.Points.PointAnswered;
import org.comity.hearing.business.Points.PointDropped;
import org.comity.hearing.business.Points.PointStated;
import org.comity.hearing.business.Points.Standing;
import org.comity.hearing.business.Prepared;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.HearingSeat;
import org.comity.hearing.schedule.Hearings;

/** What sealed records of conferences say, as later hearings of the case read it. */
@ApplicationScoped
public class Preparations {
    private final Hearings hearings;
    private final EntityManager entities;

    Preparations(Hearings hearings, EntityManager entities) {
        this.hearings = hearings;
        this.entities = entities;
    }

    /** The last word on each point and of each party on each piece, in the transaction that seals the record. */
    public void keep(Hearing meeting, List<RoomEvent> log) {
        Kept kept = new Kept(meeting);
        log.forEach(kept::learn);
        kept.all().forEach(entities::persist);
    }

    /** A point that was not in dispute, of a conference of any case that is heard in this hearing. */
    @Transactional
    public Optional<Prepared.Point> undisputed(UUID hearingId, UUID pointId) {
        return entities.createQuery(
                        "from PreparedPoint where pointId = ?1 and caseId in ?2 and standing = ?3 order by statedAt desc",
                        PreparedPoint.class)
                .setParameter(1, pointId)
                .setParameter(2, hearings.require(hearingId).cases())
                .setParameter(3, Standing.UNDISPUTED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(PreparedPoint::point);
    }

    /** What a party said last, of several conferences. */
    @Transactional
    public Optional<ExhibitOpinionGiven> opinion(UUID hearingId, UUID partyId, String digest) {
        return entities.createQuery(
                        "from PreparedOpinion where key.partyId = ?1 and key.digest = ?2 and caseId in ?3 order by givenAt desc",
                        PreparedOpinion.class)
                .setParameter(1, partyId)
                .setParameter(2, digest)
                .setParameter(3, hearings.require(hearingId).cases())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(PreparedOpinion::said);
    }

    /** Of all conferences of these cases, in their order. */
    List<PreparedPoint> points(Collection<UUID> cases) {
        return entities.createQuery(
                        "from PreparedPoint where caseId in ?1 order by statedAt, key.hearingId, key.number",
                        PreparedPoint.class)
                .setParameter(1, cases)
                .getResultList();
    }

    List<PreparedOpinion> opinions(Collection<UUID> cases) {
        return entities.createQuery(
                        "from PreparedOpinion where caseId in ?1 order by title, key.digest, givenAt, key.partyId",
                        PreparedOpinion.class)
                .setParameter(1, cases)
                .getResultList();
    }

    /** The log of one conference, so far. */
    private static final class Kept {
        /** @param answers the last of each seat */
        private record Stated(PointStated point, Instant at, Map<String, Boolean> answers) {}

        private final Hearing meeting;
        private final Map<String, Stated> points = new LinkedHashMap<>();
        private final Map<String, String> titles = new HashMap<>();
        private final Map<List<Object>, PreparedOpinion> opinions = new LinkedHashMap<>();

        Kept(Hearing meeting) {
            this.meeting = meeting;
        }

        void learn(RoomEvent event) {
            switch (event.fact()) {
                case PointStated stated ->
                    points.put(stated.pointId(), new Stated(stated, event.at(), new LinkedHashMap<>()));
                case PointAnswered said -> points.get(said.pointId()).answers().put(said.seat(), said.agrees());
                case PointDropped dropped -> points.remove(dropped.pointId());
                case ExhibitShown shown -> titles.put(shown.digest(), shown.title());
                case ExhibitOpinionGiven said -> {
                    UUID party = party(said.seat());
                    String title = titles.getOrDefault(said.digest(), "");
                    opinions.put(
                            List.of(party, said.digest()),
                            new PreparedOpinion(meeting, party, title, said, event.at()));
                }
                default -> {}
            }
        }

        private UUID party(String seat) {
            return meeting.seats().stream()
                    .filter(each -> each.id().equals(seat))
                    .map(HearingSeat::partyId)
                    .findFirst()
                    .orElseThrow();
        }

        List<Object> all() {
            List<Object> all = new ArrayList<>(opinions.values());
            points.values().forEach(each -> all.add(new PreparedPoint(meeting, each.point(), agreed(each), each.at())));
            return all;
        }

        /** A party of several seats agrees if all of them that answered do. */
        private List<UUID> agreed(Stated stated) {
            Map<UUID, Boolean> parties = new LinkedHashMap<>();
            stated.answers().forEach((seat, agrees) -> parties.merge(party(seat), agrees, Boolean::logicalAnd));
            return parties.entrySet().stream()
                    .filter(Map.Entry::getValue)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
