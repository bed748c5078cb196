package org.comity.serviceofprocess.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.comity.http.Caller;
import org.comity.http.Page;
import org.comity.http.Position;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/service/board/tasks")
@RolesAllowed({"clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(name = "Board")
public class TaskResource {

    private final Tasks tasks;
    private final Caller caller;

    TaskResource(Tasks tasks, Caller caller) {
        this.tasks = tasks;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(
            summary = "What waits for a person of the court beside what is due, what waits longest first",
            description = """
                    Each with its reason and where it is done. It is gone once it is done, however that came about. A part of the \
                    list; next of the answer leads to the part after it.""")
    public Page<TaskLine> list(
            @RestQuery @Parameter(description = "Only of this kind") TaskKind kind,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        return Page.of(
                tasks.lines(Board.Reader.of(caller), kind, Position.read(after, Position.OLDEST), limit),
                limit,
                line -> new Position(line.since(), line.id()));
    }

    @GET
    @Path("/counts")
    @Transactional
    @Operation(summary = "How many of each kind wait; a kind of which none does is left out")
    public Map<TaskKind, Long> counts() {
        return tasks.counts(Board.Reader.of(caller));
    }
}
