package org.comity.hearing.interpreter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.comity.http.Page;
import org.comity.http.Position;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/hearing/interpreters")
@RolesAllowed({"clerk", "judge"})
public class InterpreterResource {
    private final Interpreters interpreters;

    InterpreterResource(Interpreters interpreters) {
        this.interpreters = interpreters;
    }

    /** @param accountId the account with which the interpreter signs in */
    @Schema(name = "KnownInterpreter")
    public record View(UUID accountId, String name) {}

    @GET
    @Operation(
            summary = "Who can be asked to interpret at a hearing, in parts",
            description =
                    "The interpreters whom operators keep, of no court in particular; those who can sign in now. With `q` those in whose name it stands.")
    public Page<View> list(
            @RestQuery("q") @DefaultValue("") @Size(max = 200) String words,
            @RestQuery String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        return Page.of(
                        interpreters.working(words, Position.read(after, Position.OLDEST), limit),
                        limit,
                        each -> new Position(each.knownSince(), each.accountId()))
                .map(each -> new View(each.accountId(), each.name()));
    }
}
