package org.comity.hearing.abroad;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/hearing/testimony-abroad/{state}")
@RolesAllowed({"clerk", "judge"})
public class TestimonyAbroadResource {
    @GET
    @Operation(
            summary = "What the law of a state says of a witness there who is heard through sound and picture",
            description =
                    "CPL 284(2): allowed where the law of that state does not forbid it and both sides agree. `UNKNOWN` for a state that nobody looked into; it is for who presides to find out, and bars nothing.")
    public TestimonyAbroad show(@RestPath @Pattern(regexp = "[A-Z]{2}") String state) {
        return TestimonyAbroad.in(state);
    }
}
