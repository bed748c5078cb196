package org.comity.hearing.schedule;

import static org.comity.hearing.problem.HearingProblem.HEARING_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.hearing.stage.Stage;
import org.comity.http.Caller;
import org.comity.http.Page;
import org.comity.http.Position;

@ApplicationScoped
public class Hearings implements PanacheRepositoryBase<Hearing, UUID> {
    private static final String SEATINGS = """
            select hearing_id, bit_xor(hashtextextended(cast(seat as text), 0))
              from hearing_seat seat where hearing_id = any (?1) group by hearing_id""";

    private static final Set<Stage> OF_THE_WHOLE_CASE =
            Stream.of(Stage.values()).filter(Stage::isOfTheWholeCase).collect(Collectors.toUnmodifiableSet());

    public Hearing require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> HEARING_NOT_FOUND.with(id));
    }

    /** Until the transaction ends nobody else decides anything about it: of many who come at once each sees what the one before did. */
    public Hearing requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> HEARING_NOT_FOUND.with(id));
    }

    /** By hearing a number that changes with anything of its seats. */
    @SuppressWarnings("unchecked")
    public Map<UUID, Long> seatings(Set<UUID> ids) {
        List<Object[]> found = getEntityManager()
                .createNativeQuery(SEATINGS)
                .setParameter(1, ids.toArray(UUID[]::new))
                .getResultList();
        return found.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** All of a case, its own and those in which it is heard with another, held until the end of the transaction. */
    public List<Hearing> lockedOfCase(UUID caseId) {
        return find("courtCase.caseId = ?1 or ?1 member of joinedCases order by id", caseId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * For whoever has a seat in it, sees it for the court, or acts in its case where it is of the whole case; to everybody else it is not
     * there.
     */
    public Hearing requireFor(UUID id, Caller caller) {
        Hearing hearing = require(id);
        boolean seesIt = hearing.stage().isOfTheWholeCase()
                ? hearing.courtCase().isOpenTo(caller)
                : hearing.courtCase().hasStaff(caller);
        if (!seesIt && hearing.seatsOf(caller.accountId()).isEmpty()) {
            throw HEARING_NOT_FOUND.with(id);
        }
        return hearing;
    }

    /**
     * As {@link #requireFor}, without those who are heard apart or only listen: what is theirs to know they learn in the room.
     *
     * @throws org.comity.http.ProblemException HEARING_NOT_FOUND
     */
    public Hearing requireForAllOfIt(UUID id, Caller caller) {
        Hearing hearing = requireFor(id, caller);
        if (hearing.seatsOf(caller.accountId()).stream()
                .anyMatch(seat -> seat.role().comesWithACode())) {
            throw HEARING_NOT_FOUND.with(id);
        }
        return hearing;
    }

    /**
     * For whoever reads what was said in it: of what is confidential those alone who have a seat, whoever decides the case neither. Source: Online
     * Mediation Rules art. 18.
     *
     * @throws org.comity.http.ProblemException HEARING_NOT_FOUND
     */
    public Hearing requireForWhatWasSaid(UUID id, Caller caller) {
        return withinItsConfidence(requireFor(id, caller), caller);
    }

    /** As {@link #requireForWhatWasSaid} and {@link #requireForAllOfIt}: who is heard apart or only listens has no recording either. */
    public Hearing requireForItsRecording(UUID id, Caller caller) {
        return withinItsConfidence(requireForAllOfIt(id, caller), caller);
    }

    private static Hearing withinItsConfidence(Hearing hearing, Caller caller) {
        if (hearing.stage().isConfidential()) {
            hearing.requireSeatsOf(caller.accountId());
        }
        return hearing;
    }

    /** @throws org.comity.http.ProblemException HEARING_NOT_FOUND for everybody who does not see its case for the court */
    public Hearing requireForStaff(UUID id, Caller caller) {
        Hearing hearing = require(id);
        if (!hearing.courtCase().hasStaff(caller)) {
            throw HEARING_NOT_FOUND.with(id);
        }
        return hearing;
    }

    /** A part of the hearings of a case; all of them for its court, else what is of the whole case or where the reader has a seat. */
    public Page<Hearing> ofCase(UUID caseId, boolean forCourt, UUID reader, Listing listing) {
        return list(
                "(hearing.courtCase.caseId = :whose or :whose member of hearing.joinedCases)"
                        + " and (:forCourt = true or hearing.stage in :whole or exists ("
                        + "select 1 from HearingSeat seat where seat.hearing = hearing and seat.accountId = :reader))",
                Map.of("whose", caseId, "forCourt", forCourt, "whole", OF_THE_WHOLE_CASE, "reader", reader),
                listing);
    }

    /** Whether a meeting for that power of attorney is set, or was held. */
    boolean isWitnessed(UUID representationId) {
        return count(
                        "representationId = ?1 and status in ?2",
                        representationId,
                        EnumSet.of(Hearing.Status.SCHEDULED, Hearing.Status.OPEN, Hearing.Status.SEALED))
                > 0;
    }

    /** Those in which an account has a seat. */
    public Page<Hearing> withSeatFor(UUID accountId, Listing listing) {
        return list(
                "exists (select 1 from HearingSeat seat where seat.hearing = hearing and seat.accountId = :whose)",
                Map.of("whose", accountId),
                listing);
    }

    /** Those of the cases that were given to somebody at a court, and those in which they have a seat. */
    public Page<Hearing> assignedTo(UUID accountId, String court, Listing listing) {
        return list("""
                (hearing.courtCase.court = :court and exists (
                    select 1 from CourtCase given join given.assignees assignee
                     where given = hearing.courtCase and assignee.accountId = :whose)
                 or exists (select 1 from HearingSeat seat where seat.hearing = hearing and seat.accountId = :whose))""", Map.of("whose", accountId, "court", court), listing);
    }

    /** The court's own list. */
    public Page<Hearing> ofCourt(String court, Listing listing) {
        return list("hearing.courtCase.court = :whose", Map.of("whose", court), listing);
    }

    /** Brackets of a case number are written in either width. */
    private static final String SOUGHT = """
            (:words = '%%' or lower(replace(replace(hearing.courtCase.caseNumber, '（', '('), '）', ')')) like :words escape '\\'
                or lower(hearing.courtCase.title) like :words escape '\\'
                or exists (select 1 from CourtCase sought join sought.parties party
                            where sought = hearing.courtCase
                              and (lower(party.name) like :words escape '\\' or lower(party.latinName) like :words escape '\\'
                                  or lower(party.chineseName) like :words escape '\\')))
            and hearing.appointment.startsAt >= :notBefore and hearing.appointment.startsAt < :before""";

    private Page<Hearing> list(String condition, Map<String, Object> whose, Listing listing) {
        String before = listing.after() == null
                ? ""
                : " and (hearing.appointment.startsAt %1$s :at or hearing.appointment.startsAt = :at and hearing.id %1$s :id)"
                        .formatted(listing.when().comparison());
        TypedQuery<Hearing> query = getEntityManager()
                .createQuery(
                        "select hearing from Hearing hearing where " + condition + " and " + SOUGHT + " and "
                                + listing.when().condition() + before + " order by "
                                + listing.when().order(),
                        Hearing.class)
                .setParameter("now", listing.now())
                .setParameter("words", listing.sought().pattern())
                .setParameter("notBefore", listing.sought().notBefore())
                .setParameter("before", listing.sought().before())
                .setMaxResults(listing.limit() + 1);
        whose.forEach(query::setParameter);
        if (listing.after() != null) {
            query.setParameter("at", listing.after().at())
                    .setParameter("id", listing.after().id());
        }
        return Page.of(
                query.getResultList(), listing.limit(), hearing -> new Position(hearing.startsAt(), hearing.id()));
    }
}
