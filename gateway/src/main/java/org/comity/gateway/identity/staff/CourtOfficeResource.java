package org.comity.gateway.identity.staff;

import static org.comity.gateway.problem.GatewayProblem.COURT_OFFICE_NOT_FOUND;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.comity.audit.AuditTrail;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.law.Court;
import org.comity.law.Courts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What operators keep of the courts: where they are, how they are reached, and whether they take new filings here. */
@Path("/api/staff/court-offices")
@RolesAllowed("operator")
@RunOnVirtualThread
public class CourtOfficeResource {
    private final CourtOffices offices;
    private final StaffMembers members;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    CourtOfficeResource(CourtOffices offices, StaffMembers members, AuditTrail audit, Caller caller, Clock clock) {
        this.offices = offices;
        this.members = members;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param version 0 while nothing is kept of it
     * @param closedBecause why it takes no new filings here; null while it takes them
     * @param changedAt null while nothing is kept, as {@code changedByName}
     */
    @Schema(name = "CourtOffice", description = "A court as an operator keeps it; empty texts are not known")
    public record View(
            String code,
            String zh,
            String en,
            long version,
            String address,
            String telephone,
            String hours,
            @Nullable String closedBecause,
            @Nullable Instant changedAt,
            @Nullable String changedByName) {
        static View of(Court court, CourtOffice office) {
            return new View(
                    court.code(),
                    court.zh(),
                    court.en(),
                    office.seen(),
                    office.address(),
                    office.telephone(),
                    office.hours(),
                    office.closedBecause(),
                    office.changedAt(),
                    office.changedByName());
        }
    }

    @GET
    @Transactional
    @Operation(summary = "The courts at which somebody abroad can file, as operators keep them")
    public List<View> list() {
        Map<String, CourtOffice> known = offices.byCourt();
        return Courts.takingFilings().stream()
                .map(court -> View.of(court, known.getOrDefault(court.code(), new CourtOffice(court.code()))))
                .toList();
    }

    /**
     * @param version the one the operator saw
     * @param closedBecause why it takes no new filings here, which those who would file read; null or blank opens it
     */
    @Schema(name = "CourtOfficeKeeping")
    public record Keeping(
            @Min(0) long version,
            @NotNull @Size(max = 500) String address,
            @NotNull @Size(max = 60) String telephone,
            @NotNull @Size(max = 500) String hours,
            @Nullable @Size(max = 1000) String closedBecause) {}

    @PUT
    @Path("/{code}")
    @Once
    @Transactional
    @Operation(
            summary = "Keeps where a court is, how it is reached, and whether it takes new filings here",
            description =
                    "Those who file there read it. What a closed court has received it goes on with; nothing new can be handed over to it.")
    public View keep(@RestPath String code, @Valid @NotNull Keeping said) {
        members.requireOperator(caller.accountId());
        Court court = Courts.takingFilings().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(COURT_OFFICE_NOT_FOUND::with);
        CourtOffice office = offices.lock(code);
        office.keep(said, caller.name(), clock.instant());
        offices.persist(office);
        offices.flush();
        offices.tell(office);
        audit.note(
                "court-office-kept",
                null,
                CourtOfficeKept.of(office).subject(),
                Map.of("court", code, "open", String.valueOf(office.closedBecause() == null)));
        return View.of(court, office);
    }
}
