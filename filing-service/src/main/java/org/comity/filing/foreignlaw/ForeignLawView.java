package org.comity.filing.foreignlaw;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Foreign law as it was found.
 *
 * @param court its code
 * @param expert null in the register of all courts, as the CV, the costs and who found it: these are for the case
 */
@Schema(name = "ForeignLaw")
public record ForeignLawView(
        UUID id,
        String court,
        String jurisdiction,
        String question,
        String finding,
        Way way,
        String source,
        @Nullable LocalDate inForceOn,
        @Nullable String expert,
        @Nullable String expertCv,
        @Nullable String costs,
        @Nullable String foundByName,
        Instant foundAt) {

    /** @param whole for its case */
    static ForeignLawView of(ForeignLaw law, boolean whole) {
        return new ForeignLawView(
                law.id(),
                law.court(),
                law.jurisdiction(),
                law.question(),
                law.finding(),
                law.way(),
                law.source(),
                law.inForceOn(),
                whole ? law.expert() : null,
                whole ? law.expertCv() : null,
                whole ? law.costs() : null,
                whole ? law.foundByName() : null,
                law.foundAt());
    }
}
