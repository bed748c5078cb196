package org.comity.filing.submission;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.comity.filing.court.CourtOffices;
import org.comity.filing.court.StaffedCourts;
import org.comity.law.Cause;
import org.comity.law.Causes;
import org.comity.law.Confidence;
import org.comity.law.Court;
import org.comity.law.Courts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** To whom a submission can go, and about what it can be. */
@Path("/api/filing")
@Authenticated
@Tag(name = "Policy")
public class CourtResource {
    public record CauseList(String source, String confidence, List<Cause> causes) {}

    /**
     * A court by the code that stands in its case numbers.
     *
     * @param staffed whether it has a clerk, without whom nobody would read what is filed there
     * @param address empty if not known, as {@code telephone} and {@code hours}
     * @param closedBecause why it takes no new filings here; null while it takes them
     */
    @Schema(name = "Court")
    public record CourtView(
            String code,
            String zh,
            String en,
            String level,
            Confidence confidence,
            boolean staffed,
            String address,
            String telephone,
            String hours,
            @Nullable String closedBecause) {
        static CourtView of(Court court, StaffedCourts.Known staff, CourtOffices.Office office) {
            return new CourtView(
                    court.code(),
                    court.zh(),
                    court.en(),
                    court.level(),
                    court.confidence(),
                    staff.isStaffed(court.code()),
                    office.address(),
                    office.telephone(),
                    office.hours(),
                    office.closedBecause());
        }
    }

    public record CourtList(String source, List<CourtView> courts) {}

    private final StaffedCourts staffed;
    private final CourtOffices offices;

    CourtResource(StaffedCourts staffed, CourtOffices offices) {
        this.staffed = staffed;
        this.offices = offices;
    }

    @GET
    @Path("/causes")
    @Operation(summary = "The causes of action that can be filed here")
    public CauseList causes() {
        return new CauseList(Causes.source(), Causes.confidence(), Causes.all());
    }

    @GET
    @Path("/courts")
    @Operation(
            summary = "The courts that can be addressed",
            description =
                    "What goes to one that is not staffed, or takes no new filings, cannot be handed over: court-not-staffed, court-closed.")
    public CourtList courts() {
        StaffedCourts.Known now = staffed.now();
        Map<String, CourtOffices.Office> kept = offices.byCourt();
        return new CourtList(
                Courts.source(),
                Courts.takingFilings().stream()
                        .map(court ->
                                CourtView.of(court, now, kept.getOrDefault(court.code(), CourtOffices.Office.UNKNOWN)))
                        .toList());
    }
}
