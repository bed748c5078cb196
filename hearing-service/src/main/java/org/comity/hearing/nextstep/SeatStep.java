package org.comity.hearing.nextstep;

import java.time.Instant;
import java.util.UUID;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.Move;
import org.comity.hearing.seat.Role;
import org.comity.hearing.stage.Stage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What whoever has a seat has to do at a hearing, or waits for. The screens make one sentence of it, in the reader's language.
 *
 * @param title of the case, in the court's language
 * @param at when the reader is to be there, or was to be
 * @param until when it ends, as far as anybody knows
 * @param movedFrom when it was to begin before the court last moved it; null if it was not moved
 * @param reason for which the court last moved it; null if it was not moved
 * @param inSession whether it has begun
 * @param article of the law that the step follows from; null if it follows from no article
 */
@Schema(
        name = "SeatStep",
        description = "What to do next at a hearing, by the seat; a software's reckoning, not a court's act")
public record SeatStep(
        Kind kind,
        UUID hearingId,
        UUID caseId,
        String caseNumber,
        String title,
        Instant at,
        Instant until,
        @Nullable Instant movedFrom,
        @Nullable String reason,
        boolean inSession,
        @Nullable String article) {

    /** What there is to do, and the law that says so or what becomes of it if nobody does. */
    @Schema(name = "SeatStepKind")
    public enum Kind {
        PRESIDE("CPL 140"),
        JUDGE("CPL 40"),
        KEEP_RECORD("CPL 150"),
        /** Of a technical investigator. */
        ASSIST_COURT("法释〔2019〕2号 6, 8"),
        INTERPRET("CPL 273"),
        /** What a witness who stays away wrote cannot alone be the basis of a finding. */
        TESTIFY("CPL 75, 76; EV 68"),
        /** An opinion of an expert who stays away is no basis of a finding, and the fee can be asked back. */
        EXPLAIN_OPINION("CPL 81"),
        ASSIST_PARTY("CPL 82"),
        LISTEN("CPL 137"),
        /** Of the judge, at the signing of a power of attorney. */
        WITNESS_POWER("XB 6"),
        /** Of the lawyer to whom it is given. */
        SIGN_POWER("XB 6"),
        /** Of who leads a pre-trial conference. */
        LEAD_CONFERENCE("CPL 136; J 225, 226; EV 57"),
        /** Of who leads a mediation. */
        MEDIATE("CPL 96, 98; OM 18"),
        /** It was adjourned, and no other is set in which the reader has the seat. */
        AWAIT_NEW_HEARING("CPL 149");

        private final String article;

        Kind(String article) {
            this.article = article;
        }

        static Kind of(Stage stage, Role role) {
            return switch (role) {
                case JUDGE ->
                    switch (stage) {
                        case COURT_HEARING -> PRESIDE;
                        case WITNESSING -> WITNESS_POWER;
                        case PRETRIAL -> LEAD_CONFERENCE;
                        case MEDIATION -> throw new IllegalArgumentException(stage.name());
                    };
                case LAWYER -> SIGN_POWER;
                case MEDIATOR -> MEDIATE;
                case PANEL_MEMBER -> JUDGE;
                case CLERK -> KEEP_RECORD;
                case TECHNICAL_INVESTIGATOR -> ASSIST_COURT;
                case INTERPRETER -> INTERPRET;
                case WITNESS -> TESTIFY;
                case EXPERT -> EXPLAIN_OPINION;
                case EXPERT_ASSISTANT -> ASSIST_PARTY;
                case OBSERVER -> LISTEN;
                case PLAINTIFF, DEFENDANT, THIRD_PARTY -> throw new IllegalArgumentException(role.name());
            };
        }
    }

    /** @param role of the seat that the reader holds for no party */
    static SeatStep of(Hearing hearing, Role role) {
        boolean adjourned = hearing.status() == Hearing.Status.ADJOURNED;
        Kind kind = adjourned ? Kind.AWAIT_NEW_HEARING : Kind.of(hearing.stage(), role);
        Move moved = hearing.moves().isEmpty() ? null : hearing.moves().getLast();
        return new SeatStep(
                kind,
                hearing.id(),
                hearing.courtCase().caseId(),
                hearing.courtCase().caseNumber(),
                hearing.courtCase().title(),
                hearing.meetsAt(),
                hearing.meetsUntil(),
                moved == null ? null : moved.fromStartsAt(),
                moved == null ? null : moved.reason(),
                hearing.status() == Hearing.Status.OPEN,
                kind.article);
    }
}
