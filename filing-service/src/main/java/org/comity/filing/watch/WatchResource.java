package org.comity.filing.watch;

import static org.comity.filing.problem.CaseProblem.WATCHED_ALREADY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.watch.WatchedCase.Category;
import org.comity.http.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Why a case is watched by the head of its court. */
@Path("/api/filing/cases/{caseId}/watches")
@RolesAllowed({"judge", "supervisor"})
@Tag(
        name = "Watched cases",
        description = "Cases that the head of a court watches, with every act on record; for the court alone")
public class WatchResource {
    private final WatchedCases watched;
    private final Watches watches;
    private final CaseFiles files;

    WatchResource(WatchedCases watched, Watches watches, CaseFiles files) {
        this.watched = watched;
        this.watches = watches;
        this.files = files;
    }

    @GET
    @RolesAllowed({"clerk", "judge", "supervisor"})
    @Transactional
    @Operation(
            summary = "Why a case is or was watched, the first reason first",
            description = "For its court; 404 for anybody else.")
    public List<WatchView> list(@RestPath UUID caseId) {
        watches.atCourt(caseId);
        return watches.views(watched.of(caseId));
    }

    /** @param reason the facts; those of the court who have the case read it */
    @Schema(name = "WatchRequest")
    public record Request(
            @NotNull Category category,
            @NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Have a case watched",
            description = "By a judge or the head of the court, with reasons; once for each kind.")
    public WatchView begin(@RestPath UUID caseId, @Valid @NotNull Request request) {
        CaseFile file = watches.atCourt(caseId);
        files.hold(file);
        if (watched.isWatched(caseId, request.category())) {
            throw WATCHED_ALREADY.with();
        }
        WatchedCase watch = new WatchedCase(file, request.category(), false, watches.now());
        watched.persist(watch);
        return watches.done(watch, file, WatchAct.Act.BEGUN, request.reason());
    }

    /** @param version the one that was seen */
    @Schema(name = "WatchNote")
    public record Note(
            @NotNull @Min(0) Long version,
            @NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Path("/{id}/notes")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Put on record what was asked or reported about a watched case",
            description = "It changes no decision: those who hear the case decide it.")
    public WatchView note(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Note note) {
        CaseFile file = watches.atCourt(caseId);
        WatchedCase watch = watched.lock(caseId, id);
        watch.requireOpen(note.version());
        return watches.done(watch, file, WatchAct.Act.NOTED, note.reason());
    }

    @POST
    @Path("/{id}/lifting")
    @RolesAllowed("supervisor")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Watch a case no more",
            description = "By the head of the court, with reasons. What was done stays.")
    public WatchView lift(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Note note) {
        CaseFile file = watches.atCourt(caseId);
        WatchedCase watch = watched.lock(caseId, id);
        watch.requireOpen(note.version());
        watch.lift(watches.now());
        return watches.done(watch, file, WatchAct.Act.LIFTED, note.reason());
    }
}
