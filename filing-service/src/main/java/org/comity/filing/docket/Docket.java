package org.comity.filing.docket;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.events.EventEnvelope;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.Origin;
import org.comity.filing.casefile.Readers;
import org.comity.filing.deficiency.DeficiencyNotice;
import org.comity.filing.docket.DocketEntry.By;
import org.comity.filing.docket.DocketEntry.What;
import org.comity.filing.submission.Litigant;
import org.comity.http.Position;
import org.hibernate.query.SelectionQuery;

@ApplicationScoped
public class Docket implements PanacheRepositoryBase<DocketEntry, UUID> {
    /** Lines of history that one case brings, before those of its services. */
    private static final int MOST_PAST = 1_000;

    private final Clock clock;

    Docket(Clock clock) {
        this.clock = clock;
    }

    /** What happened before there was a case stands at the head of its docket. */
    public void begin(CaseFile file, List<DeficiencyNotice> notices) {
        UUID caseId = file.id();
        enter(DocketEntry.of(caseId, What.SUBMITTED, By.PARTY, file.submittedAt(), null, Map.of()));
        for (DeficiencyNotice notice : notices) {
            enter(DocketEntry.of(
                    caseId,
                    What.DEFICIENCY_NOTIFIED,
                    By.CLERK,
                    notice.sentAt(),
                    null,
                    Map.of(
                            "items", String.valueOf(notice.items().size()),
                            "cureBy", notice.cureBy().toString())));
            if (notice.answeredAt() != null) {
                enter(DocketEntry.of(caseId, What.RESUBMITTED, By.PARTY, notice.answeredAt(), null, Map.of()));
            }
        }
        enter(DocketEntry.of(
                caseId, What.CASE_REGISTERED, By.CLERK, file.registeredAt(), null, Map.of("number", file.number())));
        askForFee(file);
    }

    /**
     * The head of the docket of a case that was not filed online.
     *
     * @param history what happened before it came onto this register, each with the court's date; empty for a new case
     */
    public void beginWithout(CaseFile file, List<Past> history) {
        UUID caseId = file.id();
        By by = file.origin() == Origin.PARTNER ? By.PARTNER : By.CLERK;
        Map<String, String> number = Map.of("number", file.number());
        enter(DocketEntry.onDay(caseId, What.RECEIVED, By.PARTY, file.receivedOn(), 0, Map.of()));
        if (file.isTakenOver()) {
            enter(DocketEntry.onDay(caseId, What.CASE_REGISTERED, By.CLERK, file.registeredOn(), 1, number));
            for (int i = 0; i < history.size(); i++) {
                Past past = history.get(i);
                enter(DocketEntry.onDay(
                        caseId, What.HISTORY, By.COURT, past.day(), i + 2, Map.of("note", past.note())));
            }
            enter(DocketEntry.of(caseId, What.TAKEN_OVER, by, file.registeredAt(), null, Map.of()));
        } else {
            enter(DocketEntry.of(caseId, What.CASE_REGISTERED, by, file.registeredAt(), null, number));
        }
        askForFee(file);
    }

    /**
     * A service before the case came onto this register.
     *
     * @param nth among the lines of that day
     * @param kind of the paper
     * @return the line
     */
    public UUID servedBefore(CaseFile file, UUID party, LocalDate day, int nth, String kind) {
        DocketEntry line = DocketEntry.onDay(
                        file.id(), What.SERVED, By.COURT, day, MOST_PAST + nth, Map.of("kind", kind))
                .towards(party);
        enter(line);
        return line.id();
    }

    /** @param note in the words of the court's own docket */
    public record Past(LocalDate day, String note) {}

    private void askForFee(CaseFile file) {
        if (file.fee() != null) {
            enter(DocketEntry.due(file.id(), What.FEE_DUE, file.registeredAt(), null, file.feePayBy()));
        }
    }

    /** All lines of a case, the first that happened first. */
    public List<DocketEntry> whole(UUID caseId) {
        return list("caseId = ?1 order by happenedAt, id", caseId);
    }

    /** A case that came from another court, which called it otherwise. */
    public void arrived(CaseFile file, String note) {
        enter(DocketEntry.onDay(
                file.id(), What.HISTORY, By.COURT, file.registeredOn(), MOST_PAST, Map.of("note", note)));
    }

    /** Adds a line for what this service did itself. */
    public void enter(DocketEntry entry) {
        persist(entry.from(null, clock.instant()));
    }

    /** Adds a line for an event, whose id the line keeps. */
    void enter(DocketEntry entry, EventEnvelope event) {
        persist(entry.from(event.eventId().toString(), clock.instant()));
    }

    /**
     * A part of what the court reads: all, the last that happened first.
     *
     * @param limit how many; one more is found if there is one
     */
    List<DocketEntry> ofCourt(UUID caseId, Position after, int limit) {
        return part("", caseId, after, limit).getResultList();
    }

    /**
     * The same for an account that acts for some sides.
     *
     * @param own the parties for which it acts
     * @param owesFee who does not owe the fee must not take its last day for an own one
     */
    List<DocketEntry> ofParties(
            UUID caseId,
            Set<Litigant.Role> sides,
            UUID[] own,
            UUID account,
            boolean owesFee,
            Position after,
            int limit) {
        Set<Readers> open = Arrays.stream(Readers.values())
                .filter(readers -> sides.stream().anyMatch(readers::include))
                .collect(Collectors.toSet());
        String theirs =
                " and (readers in :open or readers = :named and array_intersects(namedReaders, :own) or accountId = :account)"
                        + (owesFee ? "" : " and what <> org.comity.filing.docket.DocketEntry$What.FEE_DUE");
        return part(theirs, caseId, after, limit)
                .setParameter("open", open)
                .setParameter("named", Readers.NAMED)
                .setParameter("own", own)
                .setParameter("account", account)
                .getResultList();
    }

    /** When the next hearing begins, or goes on after a recess, that is of the case still; empty if none is to come. */
    public Optional<Instant> nextHearing(UUID caseId, Instant now) {
        Map<String, DocketEntry> last = new HashMap<>();
        list(
                        "caseId = ?1 and what in ?2 order by happenedAt, id",
                        caseId,
                        Set.of(
                                What.HEARING_SCHEDULED,
                                What.HEARING_MOVED,
                                What.HEARING_RECESSED,
                                What.HEARING_ADJOURNED,
                                What.HEARING_RELEASED))
                .forEach(line -> last.put(line.details().get("hearingId"), line));
        return last.values().stream()
                .flatMap(line -> beginning(line).stream())
                .filter(now::isBefore)
                .min(Comparator.naturalOrder());
    }

    private static Optional<Instant> beginning(DocketEntry line) {
        return switch (line.what()) {
            case HEARING_SCHEDULED, HEARING_MOVED ->
                Optional.of(Instant.parse(line.details().get("startsAt")));
            case HEARING_RECESSED -> Optional.of(Instant.parse(line.details().get("continuesAt")));
            default -> Optional.empty();
        };
    }

    private SelectionQuery<DocketEntry> part(String among, UUID caseId, Position after, int limit) {
        return getSession()
                .createSelectionQuery(
                        "from DocketEntry where caseId = :caseId and (happenedAt, id) < (:at, :id)" + among
                                + " order by happenedAt desc, id desc",
                        DocketEntry.class)
                .setParameter("caseId", caseId)
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setMaxResults(limit + 1);
    }
}
