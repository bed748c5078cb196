package org.comity.filing.nextstep;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.filing.application.Application;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.courtdocument.CourtDocument;
import org.comity.filing.deadline.Deadline;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.docket.DocketEntry.What;
import org.comity.filing.exchange.EvidenceExchange;
import org.comity.filing.question.Question;
import org.comity.filing.submission.Litigant;
import org.comity.law.CaseClock;

/**
 * What is known of a case that says who is to act.
 *
 * @param lines of its docket, of the kinds in {@link #TELLING}
 * @param deadlines of it, the earliest last day first, also those with which nobody has to do any more
 * @param own the parties for which the reader acts; empty for the court
 * @param unread how many papers the reader has not opened
 * @param decidedAt when the decision that ends the case at this court was issued; null before
 * @param applications of which the reader may know that are neither decided nor withdrawn
 * @param documents of the court that are to be checked, issued or mended; none for who is not of the court
 * @param questions that the court has not answered; none for who is not of the court
 * @param exchange of evidence that was neither held nor cancelled; null if there is none
 */
record CaseState(
        CaseFile file,
        List<CaseParty> parties,
        List<DocketEntry> lines,
        List<Deadline> deadlines,
        Set<UUID> own,
        int unread,
        Instant decidedAt,
        List<Application> applications,
        List<CourtDocument> documents,
        List<Question> questions,
        EvidenceExchange exchange) {

    static final String PETITION = "APPEAL_PETITION";

    /** Whether parties hand in evidence for an exchange that is to come. */
    boolean hasExchangeAhead(Instant now) {
        return exchange != null && exchange.isAhead(now);
    }

    /** Whether parties have time to say what they think of the evidence that they saw. */
    boolean isForOpinions(Instant now) {
        return exchange != null && exchange.isForOpinions(now);
    }

    /** The lines of a docket that say who is to act; of papers there are too many. The index {@code docket_telling} has the same. */
    static final Set<What> TELLING = Set.of(
            What.SERVICE_REQUESTED,
            What.SERVED,
            What.SERVICE_SUPERSEDED,
            What.HEARING_SCHEDULED,
            What.HEARING_MOVED,
            What.HEARING_RECESSED,
            What.HEARING_ADJOURNED,
            What.HEARING_RELEASED,
            What.HEARING_CONSENTED,
            What.HEARING_RECORD_SEALED,
            What.DECISION_IN_EFFECT);

    /**
     * @param startsAt when it begins or, where it is in recess to another day, goes on
     * @param endsAt when it is over by the plan; its record may be sealed before or after
     */
    record Hearing(UUID id, Instant startsAt, Instant endsAt) {
        Hearing at(Instant start, Instant end) {
            return new Hearing(id, start, end);
        }

        /** As long again as it was set for: nobody sets how long it goes on. */
        Hearing goingOnAt(Instant continuesAt) {
            return new Hearing(id, continuesAt, continuesAt.plus(Duration.between(startsAt, endsAt)));
        }
    }

    /** Whether a party has appealed, in time or not. */
    boolean isAppealed() {
        return deadlines.stream()
                .anyMatch(deadline -> deadline.callsFor() == CaseClock.Act.APPEAL && deadline.metAt() != null
                        || PETITION.equals(deadline.paperKind()) && !deadline.isMoot());
    }

    /** Whether the case was decided at this court. */
    boolean decided() {
        return decidedAt != null;
    }

    /** The court's date from which its decision is in effect; empty until somebody recorded that. */
    Optional<LocalDate> inEffectOn() {
        return of(What.DECISION_IN_EFFECT)
                .map(line -> LocalDate.parse(line.details().get("day")))
                .max(Comparator.naturalOrder());
    }

    /** The last time a record was sealed. */
    Optional<Instant> heardAt() {
        return of(What.HEARING_RECORD_SEALED).map(DocketEntry::happenedAt).max(Comparator.naturalOrder());
    }

    List<CaseParty> ownParties() {
        return parties.stream().filter(this::isOwn).toList();
    }

    /** Null if it is none of the case. */
    CaseParty party(UUID id) {
        return parties.stream()
                .filter(party -> party.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    List<CaseParty> of(Litigant.Role role) {
        return parties.stream().filter(party -> party.role() == role).toList();
    }

    /** On whom the claim is served: all but who filed it, and who was taken out of the case. */
    List<CaseParty> toServe() {
        return parties.stream()
                .filter(party -> party.role() != Litigant.Role.PLAINTIFF || party.hasJoined())
                .filter(party -> party.leftAt() == null)
                .toList();
    }

    boolean isOwn(CaseParty party) {
        return own.contains(party.id());
    }

    boolean has(What what, CaseParty party) {
        return of(what).anyMatch(line -> party.id().equals(line.partyId()));
    }

    /** Whether a service of something on this party still counts. */
    boolean isServed(CaseParty party) {
        return servedAt(party).isPresent();
    }

    /** When the first service of something on this party was done that still counts. */
    Optional<Instant> servedAt(CaseParty party) {
        Set<String> superseded = of(What.SERVICE_SUPERSEDED)
                .map(line -> line.details().get("evidenceDigest"))
                .collect(Collectors.toSet());
        return of(What.SERVED)
                .filter(line -> party.id().equals(line.partyId()))
                .filter(line -> !superseded.contains(line.details().get("evidenceDigest")))
                .map(DocketEntry::happenedAt)
                .min(Comparator.naturalOrder());
    }

    /** The last days of which nobody has said yet what became of them. */
    Stream<Deadline> open() {
        return deadlines.stream().filter(deadline -> deadline.settledAt() == null);
    }

    /** Who has to act by it or, for a step of the court's own, towards whom; several where they owe it together. */
    List<CaseParty> concernedBy(Deadline deadline) {
        return deadline.isOwedByAllPlaintiffs()
                ? of(Litigant.Role.PLAINTIFF)
                : parties.stream()
                        .filter(party -> party.id().equals(deadline.partyId()))
                        .toList();
    }

    /** The next hearing that is neither over nor sealed. */
    Optional<Hearing> hearingAfter(Instant now) {
        return hearings()
                .filter(hearing -> hearing.endsAt().isAfter(now))
                .filter(hearing -> !isSealed(hearing))
                .min(Comparator.comparing(Hearing::startsAt));
    }

    boolean hasConsented(CaseParty party, Hearing hearing) {
        return of(What.HEARING_CONSENTED)
                .anyMatch(line -> party.id().equals(line.partyId()) && isOf(hearing.id(), line));
    }

    /** Those that were set, not adjourned, and are of this case still. */
    private Stream<Hearing> hearings() {
        return of(What.HEARING_SCHEDULED)
                .filter(line -> of(What.HEARING_RELEASED)
                        .noneMatch(released -> isOf(idOf(line), released)
                                && !released.happenedAt().isBefore(line.happenedAt())))
                .map(line -> new Hearing(
                        idOf(line),
                        Instant.parse(line.details().get("startsAt")),
                        Instant.parse(line.details().get("endsAt"))))
                .filter(hearing -> of(What.HEARING_ADJOURNED).noneMatch(line -> isOf(hearing.id(), line)))
                .map(this::asItWasMoved)
                .map(this::asItGoesOn);
    }

    private Hearing asItWasMoved(Hearing hearing) {
        return of(What.HEARING_MOVED)
                .filter(line -> isOf(hearing.id(), line))
                .max(Comparator.comparing(DocketEntry::happenedAt))
                .map(line -> hearing.at(
                        Instant.parse(line.details().get("startsAt")),
                        Instant.parse(line.details().get("endsAt"))))
                .orElse(hearing);
    }

    private Hearing asItGoesOn(Hearing hearing) {
        return of(What.HEARING_RECESSED)
                .filter(line -> isOf(hearing.id(), line))
                .max(Comparator.comparing(DocketEntry::happenedAt))
                .map(line -> hearing.goingOnAt(Instant.parse(line.details().get("continuesAt"))))
                .orElse(hearing);
    }

    /** Whether a hearing was held, is to come, or was to be by now: a clerk or a judge says what becomes of it. */
    boolean hasHearing() {
        return wasHeard() || hearings().findAny().isPresent();
    }

    boolean wasHeard() {
        return heardAt().isPresent();
    }

    /** Since the last record was sealed, where no other hearing is to come and the case is not decided. Source: CPL 151, 155 */
    Optional<Instant> toBeDecidedSince() {
        boolean another = hearings().anyMatch(hearing -> !isSealed(hearing));
        return decided() || another ? Optional.empty() : heardAt();
    }

    private boolean isSealed(Hearing hearing) {
        return of(What.HEARING_RECORD_SEALED).anyMatch(line -> isOf(hearing.id(), line));
    }

    private Stream<DocketEntry> of(What what) {
        return lines.stream().filter(line -> line.what() == what);
    }

    private static UUID idOf(DocketEntry line) {
        return UUID.fromString(line.details().get("hearingId"));
    }

    private static boolean isOf(UUID hearing, DocketEntry line) {
        return hearing.toString().equals(line.details().get("hearingId"));
    }
}
