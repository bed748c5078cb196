package org.comity.hearing.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.Summoned;
import org.comity.hearing.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Where the consents to a hearing stand.
 *
 * @param shortNoticeNeeded whether any party was told later than the law asks
 * @param complete whether nothing of this stands against opening the room
 */
public record ConsentView(Stage stage, boolean shortNoticeNeeded, boolean complete, List<PartyConsent> parties) {

    /**
     * @param givenAt null if the party has not consented
     * @param declaration which version of the declaration was shown to it; null if it has not consented
     * @param withdrawnAt when it took back its latest consent; null if that is in force
     * @param withdrawalReason null if it gave none, and for other parties
     * @param withdrawalRefusal why the court refused that: the consent holds on; null if it did not
     * @param refusedAt when it last said that it does not appear online; null if it has not, or consented since
     * @param refusalReason null if it gave none, and for other parties
     * @param courtroom the judge's decision that it comes to the courtroom; null if there is none
     * @param summoned whether it was served with the summons in time
     * @param shortNoticeNeeded whether it was told later than the law asks, so that its agreement is asked for
     * @param shortNoticeAgreedAt null if it did not agree to a shorter notice, or was not asked
     */
    public record PartyConsent(
            UUID partyId,
            String seat,
            String name,
            boolean mine,
            @Nullable Instant givenAt,
            @Nullable String form,
            @Nullable String language,
            @Nullable Integer declaration,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawalReason,
            @Nullable RefusedWithdrawal withdrawalRefusal,
            @Nullable Instant refusedAt,
            @Nullable String refusalReason,
            @Nullable Courtroom courtroom,
            Summoned summoned,
            boolean shortNoticeNeeded,
            @Nullable Instant shortNoticeAgreedAt) {
        boolean isComplete() {
            boolean holds = givenAt != null && (withdrawnAt == null || withdrawalRefusal != null);
            boolean settled = holds || courtroom != null;
            return settled && (!shortNoticeNeeded || shortNoticeAgreedAt != null);
        }
    }

    /** That the court found a withdrawal too late, or meant to delay, with the judge's reason. */
    public record RefusedWithdrawal(Consent.RefusalGround ground, String reason, Instant refusedAt) {
        static RefusedWithdrawal of(Consent consent) {
            return consent == null || consent.withdrawalRefusedAt() == null
                    ? null
                    : new RefusedWithdrawal(
                            consent.withdrawalRefusalGround(),
                            consent.withdrawalRefusalReason(),
                            consent.withdrawalRefusedAt());
        }
    }

    /** That a party comes to the courtroom while others are online, with the ground in the law and the judge's reason. */
    public record Courtroom(CourtroomGround ground, String reason, Instant decidedAt) {
        static Courtroom of(CourtroomDecision decision) {
            return new Courtroom(decision.ground(), decision.reason(), decision.decidedAt());
        }
    }

    /** @param forCourt whether the reader is of the court, which reads why a party refuses */
    static ConsentView of(Hearing hearing, Consents consents, UUID readerAccountId, boolean forCourt) {
        List<PartyConsent> parties = hearing.partySeats().stream()
                .map(seat -> {
                    boolean mine = hearing.seatsOf(readerAccountId).stream()
                            .anyMatch(held -> seat.partyId().equals(held.partyId()));
                    Consent latest = consents.latest(hearing, seat.partyId()).orElse(null);
                    ConsentRefusal refusal = consents.latestRefusal(hearing, seat.partyId())
                            .filter(no -> latest == null || no.refusedAt().isAfter(latest.givenAt()))
                            .orElse(null);
                    return new PartyConsent(
                            seat.partyId(),
                            seat.id(),
                            seat.name(),
                            mine,
                            latest == null ? null : latest.givenAt(),
                            latest == null ? null : latest.form().name(),
                            latest == null ? null : latest.language(),
                            latest == null ? null : latest.declaration(),
                            latest == null ? null : latest.withdrawnAt(),
                            latest != null && (mine || forCourt) ? latest.withdrawalReason() : null,
                            RefusedWithdrawal.of(latest),
                            refusal == null ? null : refusal.refusedAt(),
                            refusal != null && (mine || forCourt) ? refusal.reason() : null,
                            consents.courtroom(hearing, seat.partyId())
                                    .map(Courtroom::of)
                                    .orElse(null),
                            consents.summoned(hearing, seat),
                            consents.isToldTooLate(hearing, seat),
                            consents.shortNotice(hearing, seat.partyId())
                                    .map(ShortNoticeAgreement::agreedAt)
                                    .orElse(null));
                })
                .toList();
        return new ConsentView(
                hearing.stage(),
                parties.stream().anyMatch(PartyConsent::shortNoticeNeeded),
                parties.stream().allMatch(PartyConsent::isComplete),
                parties);
    }
}
