package org.comity.hearing.interpreter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Path("/api/hearing/interpreters")
@RolesAllowed({"clerk", "judge"})
public class InterpreterResource {
    /** More than any court's people choose from in one list. */
    private static final int MOST = 1000;

    private final Interpreters interpreters;

    InterpreterResource(Interpreters interpreters) {
        this.interpreters = interpreters;
    }

    /** @param accountId the account with which the interpreter signs in */
    @Schema(name = "KnownInterpreter")
    public record View(UUID accountId, String name) {}

    @GET
    @Operation(
            summary = "Who can be asked to interpret at a hearing, by name",
            description = "The interpreters whom operators keep, of no court in particular; those who can sign in now.")
    public List<View> list() {
        return interpreters.working(MOST).stream()
                .map(each -> new View(each.accountId(), each.name()))
                .toList();
    }
}
