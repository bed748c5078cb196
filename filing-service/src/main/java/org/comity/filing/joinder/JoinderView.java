package org.comity.filing.joinder;

import java.time.Instant;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * @param caseId the other case
 * @param number its number
 * @param leads whether this case leads, and the other is joined to it
 * @param open whether the reader may open the other case
 * @param consent how the parties consented; null where the law does not ask for it and nothing was said
 * @param partedAt null while they are heard together; so are the others about that
 * @param mayPart whether the reader may have them heard apart again
 */
@Schema(name = "Joinder", description = "That a case is, or was, heard together with another")
record JoinderView(
        UUID id,
        long version,
        UUID caseId,
        String number,
        boolean leads,
        boolean open,
        CaseJoinder.Ground ground,
        @Nullable String consent,
        String reasons,
        Instant joinedAt,
        String joinedByName,
        @Nullable Instant partedAt,
        @Nullable String partedByName,
        @Nullable String partedReasons,
        boolean mayPart) {

    static JoinderView of(CaseJoinder joinder, CaseFile other, boolean open, boolean mayPart) {
        return new JoinderView(
                joinder.id(),
                joinder.version(),
                other.id(),
                other.number(),
                other.id().equals(joinder.joinedId()),
                open,
                joinder.ground(),
                joinder.consent(),
                joinder.reasons(),
                joinder.joinedAt(),
                joinder.joinedByName(),
                joinder.partedAt(),
                joinder.partedByName(),
                joinder.partedReasons(),
                mayPart && joinder.partedAt() == null);
    }
}
