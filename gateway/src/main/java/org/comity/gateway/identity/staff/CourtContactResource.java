package org.comity.gateway.identity.staff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comity.http.Language;
import org.comity.law.Court;
import org.comity.law.Courts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How the courts are reached, for anybody: what their operators keep of them. */
@Path("/api/staff/court-contacts")
@PermitAll
@RunOnVirtualThread
public class CourtContactResource {
    private final CourtOffices offices;

    CourtContactResource(CourtOffices offices) {
        this.offices = offices;
    }

    /**
     * @param name in the reader's language, with the Chinese one
     * @param closedBecause why it takes no new filings here; null while it takes them
     */
    @Schema(name = "CourtContact", description = "How a court is reached; empty texts are not known")
    public record View(
            String code,
            String name,
            String address,
            String telephone,
            String hours,
            @Nullable String closedBecause) {
        static View of(Court court, CourtOffice office, Locale reader) {
            return new View(
                    court.code(),
                    court.nameFor(reader),
                    office.address(),
                    office.telephone(),
                    office.hours(),
                    office.closedBecause());
        }
    }

    @GET
    @Transactional
    @Operation(summary = "How the courts are reached at which somebody abroad can file; for anybody")
    public List<View> list(@Parameter(hidden = true) @HeaderParam("Accept-Language") String language) {
        Locale reader = Language.accepted(language);
        Map<String, CourtOffice> known = offices.byCourt();
        return Courts.takingFilings().stream()
                .map(court -> View.of(court, known.getOrDefault(court.code(), new CourtOffice(court.code())), reader))
                .toList();
    }
}
