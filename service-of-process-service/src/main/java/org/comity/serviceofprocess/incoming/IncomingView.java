package org.comity.serviceofprocess.incoming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.comity.law.Confidence;
import org.comity.serviceofprocess.incoming.IncomingRequest.Asks;
import org.comity.serviceofprocess.incoming.IncomingRequest.Basis;
import org.comity.serviceofprocess.incoming.IncomingRequest.Outcome;
import org.comity.serviceofprocess.incoming.IncomingRequest.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request from abroad as its court sees it.
 *
 * @param version to be sent back with what is done, so that nobody acts on what has changed
 * @param dueOn the last day by the court's calendar; null where no law says one
 * @param term of which law that day is; null where there is none
 * @param outcome null while it has not ended
 * @param steps in the order in which they were recorded
 * @param grounds each that can stand in its way
 * @param link by which who asked follows it; null if none was given
 * @param certificateLanguages in which its certificate can be made beside Chinese; zh-CN where Chinese stands alone
 */
@Schema(name = "IncomingView")
record IncomingView(
        UUID id,
        int version,
        String number,
        Asks asks,
        Basis basis,
        String country,
        String authority,
        @Nullable String authorityAddress,
        String reference,
        String addressee,
        String addresseeAddress,
        String papers,
        @Nullable String particularMethod,
        LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        @Nullable TermLine term,
        boolean late,
        State state,
        @Nullable Outcome outcome,
        @Nullable Person assignedTo,
        List<StepLine> steps,
        List<FileLine> files,
        List<GroundLine> grounds,
        @Nullable LinkLine link,
        List<String> certificateLanguages) {

    @Schema(name = "IncomingTerm")
    record TermLine(int months, String article, Confidence confidence) {}

    @Schema(name = "CourtPerson")
    record Person(UUID accountId, String name) {}

    /**
     * @param ground the words of the ground that its facts name; null if they name none
     * @param by who of the court did it; null for who asked, who does not learn it
     * @param files which show it; none for who asked, who gets the certificates alone
     * @param evidenceDigest SHA-256 in hexadecimal of its entry in the public log; null of a step from before it had one
     */
    @Schema(name = "IncomingStep")
    record StepLine(
            IncomingStep.Kind kind,
            LocalDate on,
            @Nullable String by,
            Map<String, String> facts,
            @Nullable GroundLine ground,
            List<FileLine> files,
            @Nullable String evidenceDigest) {

        /** @param kept files of the request, of which the reader learns */
        static StepLine of(IncomingStep step, Locale reader, boolean named, List<FileLine> kept) {
            GroundLine ground = IncomingGround.all().stream()
                    .filter(each -> each.code().equals(step.facts().get("ground")))
                    .map(each -> GroundLine.of(each, reader))
                    .findFirst()
                    .orElse(null);
            return new StepLine(
                    step.kind(),
                    step.day(),
                    named ? step.byName() : null,
                    step.facts(),
                    ground,
                    kept.stream()
                            .filter(file -> step.files().contains(file.id()))
                            .toList(),
                    step.evidenceDigest());
        }
    }

    /** @param certificate whether it goes back to who asked */
    @Schema(name = "IncomingFile")
    record FileLine(UUID id, String name, String mediaType, int size, String digest, boolean certificate) {}

    @Schema(name = "IncomingGround")
    record GroundLine(String code, IncomingGround.Effect effect, String text, String article, Confidence confidence) {

        static GroundLine of(IncomingGround ground, Locale reader) {
            return new GroundLine(
                    ground.code(), ground.effect(), ground.text(reader), ground.article(), ground.confidence());
        }
    }

    /** @param locked after too many wrong tries */
    @Schema(name = "IncomingLink")
    record LinkLine(UUID id, Instant issuedAt, Instant expiresAt, boolean locked) {}
}
