package org.comity.serviceofprocess.entrusting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.serviceofprocess.casefile.CourtName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a carrier sees of what it carries: to whom which papers go, and nothing else of the case.
 *
 * @param number of the request; of the case where the request has none
 * @param sentTo where the papers go, in the clerk's words; null if nothing was said
 * @param papers their titles, in the order of the request
 * @param forms codes of the forms that the court made for them, in the order in which each was first made
 */
@Schema(name = "CarriedView")
record CarriedView(
        UUID id,
        Entrustment.Kind kind,
        CourtName court,
        String number,
        String addressee,
        @Nullable String sentTo,
        List<CarriedPaper> papers,
        List<String> forms,
        Instant takenAt,
        List<ReturnView> returns) {

    /** @param language BCP 47; null if it is not known */
    record CarriedPaper(String title, @Nullable String language) {}
}
