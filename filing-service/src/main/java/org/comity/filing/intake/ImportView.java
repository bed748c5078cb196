package org.comity.filing.intake;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.comity.http.Ground;
import org.comity.http.ProblemTexts;
import org.comity.http.Problems.GroundView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far a file of cases is.
 *
 * @param known cases of which the reference was registered before; nothing was registered again
 * @param finishedAt null while lines wait
 */
@Schema(name = "CaseImport", description = "A file of many cases, and how far it is")
public record ImportView(
        UUID id,
        Instant startedAt,
        @Nullable Instant finishedAt,
        long cases,
        long waiting,
        long registered,
        long known,
        long refused) {
    static ImportView of(CaseImport all, Map<ImportLine.State, Long> counts) {
        return new ImportView(
                all.id(),
                all.startedAt(),
                all.finishedAt(),
                counts.values().stream().mapToLong(Long::longValue).sum(),
                counts.getOrDefault(ImportLine.State.WAITING, 0L),
                counts.getOrDefault(ImportLine.State.REGISTERED, 0L),
                counts.getOrDefault(ImportLine.State.KNOWN, 0L),
                counts.getOrDefault(ImportLine.State.REFUSED, 0L));
    }

    /**
     * @param position of the line in the file, or of the case in its array; from 1
     * @param reference null if there is none, or it could not be read
     * @param grounds why it was refused, in the reader's language; empty unless it was
     */
    @Schema(name = "CaseImportLine", description = "What came of one case of a file")
    public record Line(
            int position,
            ImportLine.State state,
            @Nullable String reference,
            @Nullable UUID caseId,
            @Nullable String caseNumber,
            List<GroundView> grounds) {
        static Line of(ImportLine line, Locale language) {
            return new Line(
                    line.position(),
                    line.state(),
                    line.reference(),
                    line.caseId(),
                    line.caseNumber(),
                    line.grounds().stream()
                            .map(ground -> view(ground, language))
                            .toList());
        }

        private static GroundView view(Ground ground, Locale language) {
            return new GroundView(
                    ground.code(),
                    ProblemTexts.of(ground.code(), language, ground.arguments()),
                    ground.source(),
                    ground.field());
        }
    }
}
