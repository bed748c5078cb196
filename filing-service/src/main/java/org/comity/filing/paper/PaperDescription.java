package org.comity.filing.paper;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.submission.Litigant;
import org.comity.http.KnownLanguage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a paper before it is handed in.
 *
 * @param version the one that was seen
 * @param kind a code of the kinds of paper; of a translation, what its original is
 * @param partyId for which party, where the account acts for several; for a clerk, the party that handed it in on paper; else null
 * @param onPaper when and how it came, of what a clerk enters for a party; else null
 * @param addressees of a paper of the court, the sides that read it; null or empty for one of a party
 * @param namedReaders ids of the parties that read it, instead of whole sides, where its kind lets them be named; of the author's own side,
 *     unless the court is its author; null or empty: nobody is named
 * @param purpose what a piece of evidence is to prove. Source: EV 19
 * @param source where a piece of evidence comes from
 * @param claimed the sum that is claimed with it, where its kind costs a fee on that; null: none, or no sum
 * @param translator who translated; a qualified agency, if {@code certified}
 */
@Schema(description = "What is said about a paper before it is handed in")
public record PaperDescription(
        @NotNull @Min(0) Long version,

        @NotBlank @Size(max = 40) String kind,

        @NotNull @KnownLanguage String language,

        @NotBlank @Size(max = 200) String title,
        @Nullable UUID partyId,
        @Nullable @Valid OnPaper onPaper,
        @Nullable @Size(max = 3) Set<Litigant.Role> addressees,
        @Nullable @Size(max = 100) Set<@NotNull UUID> namedReaders,
        @Nullable @Size(max = 1000) String purpose,
        @Nullable @Size(max = 1000) String source,
        @Nullable @Valid Claimed claimed,
        @Nullable UUID translationOf,
        @Nullable @Size(max = 200) String translator,
        boolean certified) {}
