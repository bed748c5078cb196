package org.comity.filing.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.filing.evidence.LateExhibit.Outcome;
import org.comity.filing.paper.PaperView;
import org.comity.filing.paper.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An exhibit as the reader sees it.
 *
 * @param originalDemanded whether a party wants to see the original, by its latest word
 * @param originalsShown what the court saw of the original, the latest note first
 * @param opinions the latest word first
 * @param late null unless it came after its last day
 * @param mayGiveOpinion whether the reader may say now what to think of it
 * @param mayNoteOriginal whether the reader may note now that the original was shown
 */
@Schema(name = "Exhibit", description = "A piece of evidence with the opinions on it")
public record ExhibitView(
        PaperView paper,
        boolean originalDemanded,
        List<Shown> originalsShown,
        List<Opinion> opinions,
        @Nullable Late late,
        boolean mayGiveOpinion,
        boolean mayNoteOriginal) {

    /**
     * @param shownOn the court's date
     * @param remark null if nothing was said; never where it differs
     */
    @Schema(name = "OriginalShown")
    public record Shown(
            UUID id,
            LocalDate shownOn,
            String shownBy,
            boolean agrees,
            @Nullable String remark,
            String notedByName,
            Instant notedAt) {

        static Shown of(OriginalShown shown) {
            return new Shown(
                    shown.id(),
                    shown.shownOn(),
                    shown.shownBy(),
                    shown.isAgreeing(),
                    shown.remark(),
                    shown.notedByName(),
                    shown.notedAt());
        }
    }

    /**
     * @param reasons null if nothing is disputed and nothing was said
     * @param superseded whether the same party has said something else since
     */
    @Schema(name = "ExhibitOpinion")
    public record Opinion(
            UUID id,
            Side side,
            UUID partyId,
            String authorName,
            ExhibitOpinion.View authenticity,
            ExhibitOpinion.View legality,
            ExhibitOpinion.View relevance,
            @Nullable String reasons,
            boolean originalDemanded,
            Instant givenAt,
            boolean superseded) {

        static Opinion of(ExhibitOpinion opinion, boolean superseded) {
            return new Opinion(
                    opinion.id(),
                    opinion.author().side(),
                    opinion.author().partyId(),
                    opinion.author().name(),
                    opinion.authenticity(),
                    opinion.legality(),
                    opinion.relevance(),
                    opinion.reasons(),
                    opinion.isOriginalDemanded(),
                    opinion.givenAt(),
                    superseded);
        }
    }

    /**
     * @param reasons null while nobody has said why; so are who and when
     * @param outcome null while no judge has decided; so are why, who and when
     * @param mayExplain whether the reader may say why now
     * @param mayDecide whether the reader may decide now
     */
    @Schema(name = "LateExhibit")
    public record Late(
            @Nullable String reasons,
            @Nullable String reasonsByName,
            @Nullable Instant reasonsAt,
            @Nullable Outcome outcome,
            @Nullable String grounds,
            @Nullable String decidedByName,
            @Nullable Instant decidedAt,
            boolean mayExplain,
            boolean mayDecide) {

        /** @param kept null while nothing was said or decided */
        static Late of(LateExhibit kept, boolean mayExplain, boolean mayDecide) {
            return kept == null
                    ? new Late(null, null, null, null, null, null, null, mayExplain, mayDecide)
                    : new Late(
                            kept.reasons(),
                            kept.reasonsByName(),
                            kept.reasonsAt(),
                            kept.outcome(),
                            kept.grounds(),
                            kept.decidedByName(),
                            kept.decidedAt(),
                            mayExplain && kept.outcome() == null,
                            mayDecide && kept.outcome() == null);
        }
    }
}
