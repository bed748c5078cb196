package org.comity.filing.transfer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.filing.casefile.Readers;
import org.comity.filing.intake.IntakeSheet;
import org.comity.filing.paper.Claimed;
import org.comity.filing.paper.OnPaper;
import org.comity.filing.paper.Side;
import org.jspecify.annotations.Nullable;

/**
 * The case in the package: {@code case.json}. Published as {@code docs/exchange/case.json}.
 *
 * @param sheet the case as partners' systems tell of one, with the number that it has at the court it comes from
 * @param papers in the order of the index
 */
record TransferredCase(
        @NotNull @Valid IntakeSheet sheet,
        @NotNull @Size(max = 5000) List<@NotNull @Valid Paper> papers) {
    /**
     * @param path in the package
     * @param kind a code of the kinds of paper
     * @param party whose it is: its place among the parties of the sheet and, after these, its third parties; from 0; null for the court,
     *     and for what came with the filing
     * @param author the same for all papers of one account, and nothing else
     * @param readers which sides read it
     * @param namedReaders the places of the parties that read it, where {@code readers} is NAMED
     * @param translationOf the place among the papers of that of which this is a translation; null for an original
     * @param photographOf the place among the papers of the PDF of which one page was made of this picture; null for all else
     * @param photographPage which page of that PDF, from 1; null for all else
     * @param pages 0 for what has none
     * @param onPaper null unless it was handed in on paper
     * @param claimed the sum that is claimed with it; null if none is
     */
    record Paper(
            @NotNull String path,
            @NotNull @Size(max = 40) String kind,
            @NotNull Side side,
            @Nullable Integer party,
            @NotNull UUID author,
            @NotNull @Size(max = 200) String authorName,
            @NotNull Readers readers,
            @NotNull @Size(max = 100) List<@NotNull Integer> namedReaders,
            @NotNull @Size(max = 35) String language,
            @NotNull @Size(max = 200) String title,
            @Size(max = 1000) @Nullable String purpose,
            @Size(max = 1000) @Nullable String source,
            @Nullable Integer translationOf,
            @Size(max = 200) @Nullable String translator,
            boolean certified,
            @Min(0) @Nullable Integer photographOf,
            @Min(1) @Nullable Integer photographPage,
            @NotNull @Size(max = 255) String filename,
            @Min(0) int pages,
            @NotNull Instant receivedAt,
            @NotNull Instant filedAt,
            @Nullable OnPaper onPaper,
            @Valid @Nullable Claimed claimed) {}
}
