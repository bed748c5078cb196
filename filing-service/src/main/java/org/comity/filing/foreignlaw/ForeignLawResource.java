package org.comity.filing.foreignlaw;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.comity.http.Page;
import org.comity.http.Position;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The register of foreign law that courts found, for the people of all courts. */
@Path("/api/filing/foreign-law")
@RolesAllowed({"clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(name = "Foreign law", description = "What courts found of foreign law, searchable; and in each case")
public class ForeignLawResource {
    private final ForeignLaws laws;

    ForeignLawResource(ForeignLaws laws) {
        this.laws = laws;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Foreign law that was found, the newest first",
            description =
                    "By a part of state, question, finding or source in any script. Nothing tells in which case it was.")
    public Page<ForeignLawView> list(
            @RestQuery("q") @DefaultValue("") @Size(max = 200) String words,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        return Page.of(
                        laws.sought(words, Position.read(after, Position.NEWEST), limit),
                        limit,
                        law -> new Position(law.foundAt(), law.id()))
                .map(law -> ForeignLawView.of(law, false));
    }
}
