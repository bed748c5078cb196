package org.comity.filing.submission;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.comity.filing.court.StaffedCourts;
import org.comity.law.Cause;
import org.comity.law.Causes;
import org.comity.law.Confidence;
import org.comity.law.Court;
import org.comity.law.Courts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
     */
    @Schema(name = "Court")
    public record CourtView(String code, String zh, String en, String level, Confidence confidence, boolean staffed) {
        static CourtView of(Court court, StaffedCourts.Known staff) {
            return new CourtView(
                    court.code(),
                    court.zh(),
                    court.en(),
                    court.level(),
                    court.confidence(),
                    staff.isStaffed(court.code()));
        }
    }

    public record CourtList(String source, List<CourtView> courts) {}

    private final StaffedCourts staffed;

    CourtResource(StaffedCourts staffed) {
        this.staffed = staffed;
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
            description = "What goes to one that is not staffed cannot be handed over: court-not-staffed.")
    public CourtList courts() {
        StaffedCourts.Known now = staffed.now();
        return new CourtList(
                Courts.source(),
                Courts.takingFilings().stream()
                        .map(court -> CourtView.of(court, now))
                        .toList());
    }
}
