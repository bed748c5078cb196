package org.comity.serviceofprocess.letter;

import static org.comity.serviceofprocess.problem.ServiceProblem.LETTER_NOT_FOUND;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.casefile.CourtName;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** For whoever holds a letter and doubts it. */
@Path("/api/service/letters/{reference}")
@PermitAll
@Tag(name = "Letters", description = "Whether a letter or mail was sent by a court; open to anybody")
public class LetterResource {

    private final SentLetters letters;

    LetterResource(SentLetters letters) {
        this.letters = letters;
    }

    /** @param sentOn the court's date; null while it is not recorded that the papers left the court */
    record LetterView(CourtName court, @Nullable LocalDate sentOn) {}

    @GET
    @Transactional
    @Operation(summary = "Whether a court sent the letter with this reference", description = """
                    Which court, and on which day: nothing of the case, and not to whom. What the court prints has its reference \
                    before it leaves, and no day until then. A reference that no letter has and one \
                    that cannot be a reference are answered alike, 404.""")
    public LetterView show(@RestPath String reference) {
        return letters.findTyped(reference)
                .map(letter -> new LetterView(
                        CourtName.of(letter.court()),
                        letters.sentAt(letter).map(CourtClock::dateOf).orElse(null)))
                .orElseThrow(LETTER_NOT_FOUND::with);
    }
}
