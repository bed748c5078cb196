package org.comity.hearing.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.hearing.casefile.NamedParty;
import org.comity.hearing.seat.Role;
import org.comity.hearing.stage.Stage;
import org.comity.law.CourtClock;
import org.comity.law.ProceduralPeriods;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A hearing with its time on everybody's clock, the court's first.
 *
 * @param continuesAt on which later day it goes on after a recess, and then all clocks say that; null if none was said
 * @param representationId of whom the power of attorney is signed at it; null unless it is there for that
 * @param mediatorGrounds why the court named who mediates; null where the parties chose together, and of what is no mediation
 * @param notice null where no summons is needed
 * @param yourSeats those the reader holds: several for who acts for several parties, none for staff of the court without a seat
 * @param seats without the others, for a reader who is heard apart
 * @param moves from the first to the last; empty if it is held when it was first set
 */
public record HearingView(
        UUID id,
        UUID caseId,
        String caseNumber,
        String court,
        String title,
        List<NamedParty> parties,
        Stage stage,
        @Nullable UUID representationId,
        @Nullable String mediatorGrounds,
        Hearing.Status status,
        Instant startsAt,
        Instant endsAt,
        @Nullable Instant continuesAt,
        LocalTime courtTime,
        @Nullable Notice notice,
        List<Place> seats,
        List<String> yourSeats,
        List<Moved> moves) {

    /**
     * That the court moved it.
     *
     * @param fromStartsAt when it was to begin before
     * @param reason the court's
     */
    @Schema(name = "HearingMove")
    public record Moved(Instant fromStartsAt, String reason, Instant movedAt) {
        static Moved of(Move move) {
            return new Moved(move.fromStartsAt(), move.reason(), move.movedAt());
        }
    }

    /**
     * How much notice the law asks for and people got.
     *
     * @param lastDay the court date by which people should have been told
     * @param reason the court's reason for a shorter notice; null if it is not short
     */
    public record Notice(
            String ruleId,
            String article,
            Instant toldAt,
            LocalDate lastDay,
            boolean isShort,
            @Nullable String reason) {
        public static Notice of(Instant toldAt, Instant startsAt, String reason) {
            return new Notice(
                    Summons.RULE,
                    "CPL " + ProceduralPeriods.china().require(Summons.RULE).article(),
                    toldAt,
                    Summons.lastDayBefore(startsAt),
                    Summons.isShort(toldAt, startsAt),
                    reason);
        }
    }

    /**
     * @param taken whether an account holds the seat, without which nobody can enter for it
     * @param caseNumber of the party's case, where that is heard with the hearing's own; null for everybody else
     * @param capacity as what the holder represents the party: LAWYER, AGENT, LEGAL_REPRESENTATIVE, GUARDIAN; null for the party itself, and for everybody else
     */
    public record Place(
            String seat,
            Role role,
            @Nullable UUID partyId,
            String name,
            String language,
            boolean taken,
            @Nullable String caseNumber,
            @Nullable String capacity,
            LocalTime time) {}

    public static HearingView of(Hearing hearing, UUID readerAccountId) {
        List<HearingSeat> readersSeats = hearing.seatsOf(readerAccountId);
        return new HearingView(
                hearing.id(),
                hearing.courtCase().caseId(),
                hearing.courtCase().caseNumber(),
                hearing.courtCase().court(),
                hearing.courtCase().title(),
                NamedParty.of(hearing.courtCase()),
                hearing.stage(),
                hearing.representationId(),
                hearing.mediatorGrounds(),
                hearing.status(),
                hearing.startsAt(),
                hearing.endsAt(),
                hearing.goesOnAt(),
                LocalTime.of(hearing.meetsAt(), hearing.meetsUntil(), CourtClock.ZONE.getId()),
                hearing.stage().isHearing()
                        ? Notice.of(hearing.fixedAt(), hearing.startsAt(), hearing.shortNoticeReason())
                        : null,
                hearing.seats().stream()
                        .filter(seat -> isShown(seat, readersSeats))
                        .map(seat -> new Place(
                                seat.id(),
                                seat.role(),
                                seat.partyId(),
                                seat.name(),
                                seat.language(),
                                seat.accountId() != null,
                                seat.caseNumber(),
                                seat.capacity(),
                                LocalTime.of(hearing.meetsAt(), hearing.meetsUntil(), seat.zone())))
                        .toList(),
                readersSeats.stream().map(HearingSeat::id).toList(),
                hearing.moves().stream().map(Moved::of).toList());
    }

    /** Whoever is heard apart, or only listens, does not learn who else is or does. */
    private static boolean isShown(HearingSeat seat, List<HearingSeat> readersSeats) {
        boolean apart = readersSeats.stream().anyMatch(own -> own.role().comesWithACode());
        return !apart || !seat.role().comesWithACode() || readersSeats.contains(seat);
    }
}
