package org.comity.filing.watch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.comity.http.Caller;
import org.comity.http.Page;
import org.comity.http.Position;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of the head of a court. */
@Path("/api/filing/watched-cases")
@RolesAllowed("supervisor")
@Tag(name = "Watched cases")
public class WatchedCaseResource {
    private final WatchedCases watched;
    private final Watches watches;
    private final Caller caller;

    WatchedCaseResource(WatchedCases watched, Watches watches, Caller caller) {
        this.watched = watched;
        this.watches = watches;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "What is watched at the caller's court, the newest first")
    public Page<WatchView> list(
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        Page<WatchedCase> page = Page.of(
                watched.ofCourt(caller.court().orElseThrow(), Position.read(after, Position.NEWEST), limit),
                limit,
                each -> new Position(each.since(), each.id()));
        return new Page<>(watches.views(page.items()), page.next());
    }
}
