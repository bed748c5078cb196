package org.comity.filing.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.law.Derivation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A ruling that no case is registered, as the reader sees it. The filer sees an issued one only.
 *
 * @param reference how it is cited
 * @param grounds codes of the grounds
 * @param returnReason why it was last given back
 * @param servedHow what proves the service; null where the filer received it here
 * @param appeal until when it can be appealed; null until it was served
 * @param petition null until the filer appealed
 * @param outcome null until the court noted what the court of appeal decided
 */
@Schema(
        name = "RefusalRuling",
        description = "A ruling that no case is registered; its PDF is at .../preview, once issued at .../file")
public record RefusalView(
        UUID id,
        long version,
        RefusalRuling.State state,
        String reference,
        List<String> grounds,
        String findings,
        String appealCourt,
        String language,
        String draftedByName,
        Instant draftedAt,
        @Nullable String returnReason,
        @Nullable String decidedByName,
        @Nullable Instant issuedAt,
        @Nullable String checkCode,
        @Nullable String sealedDigest,
        @Nullable String sealSubject,
        @Nullable LocalDate servedOn,
        @Nullable String servedHow,
        @Nullable String servedNotedBy,
        @Nullable Derivation appeal,
        @Nullable Petition petition,
        @Nullable Outcome outcome) {

    /** @param sentUpOn the court's date on which the file went up; null until it did, and so are the others about that */
    @Schema(name = "RefusalPetition", description = "With which the filer appealed")
    public record Petition(
            String requests,
            String reasons,
            Instant madeAt,
            String madeByName,
            @Nullable LocalDate sentUpOn,
            @Nullable String sentUpHow,
            @Nullable String sentUpByName) {
        static Petition of(RefusalPetition petition) {
            return new Petition(
                    petition.requests(),
                    petition.reasons(),
                    petition.madeAt(),
                    petition.madeByName(),
                    petition.sentUpOn(),
                    petition.sentUpHow(),
                    petition.sentUpByName());
        }
    }

    /**
     * @param on the court of appeal's date
     * @param number of its case
     */
    @Schema(
            name = "RefusalOutcome",
            description = "What the court of appeal decided; its ruling is at .../appeal/outcome/file")
    public record Outcome(RefusalOutcome.Kind kind, LocalDate on, String number, Instant notedAt, String notedBy) {
        static Outcome of(RefusalOutcome outcome) {
            return new Outcome(outcome.kind(), outcome.on(), outcome.number(), outcome.notedAt(), outcome.notedBy());
        }
    }

    static RefusalView of(RefusalRuling ruling) {
        return new RefusalView(
                ruling.id(),
                ruling.version(),
                ruling.state(),
                RefusalSheet.reference(ruling),
                ruling.grounds(),
                ruling.findings(),
                ruling.appealCourt(),
                ruling.language(),
                ruling.draftedByName(),
                ruling.draftedAt(),
                ruling.returnReason(),
                ruling.decidedByName(),
                ruling.issuedAt(),
                ruling.checkCode(),
                ruling.sealedDigest(),
                ruling.sealSubject(),
                ruling.servedOn(),
                ruling.servedHow(),
                ruling.servedNotedBy(),
                ruling.appeal(),
                ruling.petition() == null ? null : Petition.of(ruling.petition()),
                ruling.outcome() == null ? null : Outcome.of(ruling.outcome()));
    }
}
